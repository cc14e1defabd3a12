using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Diffing;

public sealed class SchemaDifferTests
{
    private static readonly Value Three = Value.Of(3);
    private static readonly Value Four = Value.Of(4);

    /// <summary>Type, property, before, after, and the changes: a path alone is changed in place, one with ! replaces.</summary>
    public static TheoryData<string, Case> Cases => new()
    {
        { "the same", new("Function", "Timeout", Three, Three, "") },
        { "a new value", new("Function", "Timeout", Three, Four, "Timeout") },
        { "a value that is added", new("Function", "Timeout", Value.Absent, Three, "Timeout") },
        { "a value that is removed", new("Function", "Timeout", Three, Value.Absent, "Timeout") },
        { "a value that is known later", new("Function", "Role", Value.Of("arn"), Value.Unknown, "Role") },
        { "a name", new("Function", "FunctionName", Value.Of("a"), Value.Of("b"), "FunctionName!") },
        { "a name that is known later", new("Alias", "FunctionName", Value.Of("a"), Value.Unknown, "FunctionName!") },
        { "a member of a structure", new("Function", "TracingConfig", Map(("Mode", Value.Of("Active"))), Map(("Mode", Value.Of("PassThrough"))), "TracingConfig.Mode") },
        { "a structure that is added", new("Function", "TracingConfig", Value.Absent, Map(("Mode", Value.Of("Active"))), "TracingConfig.Mode") },
        { "an empty structure that is added", new("Function", "TracingConfig", Value.Absent, Map(), "") },
        {
            "entries of a map",
            new(
                "Function",
                "Environment",
                Map(("Variables", Map(("A", Value.Of("1")), ("B", Value.Of("2")), ("C", Value.Of("3"))))),
                Map(("Variables", Map(("A", Value.Of("1")), ("B", Value.Of("x")), ("D", Value.Of("4"))))),
                "Environment.Variables[B] Environment.Variables[C] Environment.Variables[D]")
        },
        { "items of a list", new("Function", "Layers", List(Value.Of("a"), Value.Of("b")), List(Value.Of("a"), Value.Of("c"), Value.Of("d")), "Layers[1] Layers[2]") },
        { "a list that becomes empty", new("Function", "Layers", List(Value.Of("a")), Value.Absent, "Layers[0]") },
        { "an item of a list that replaces", new("LayerVersion", "CompatibleRuntimes", List(Value.Of("a")), List(Value.Of("b")), "CompatibleRuntimes[0]!") },
        { "code of the same content elsewhere", new("Function", "Code", Code("h"), new AssetValue("project", "other") { Sha256 = "h" }, "") },
        { "code of another content", new("Function", "Code", Code("h"), Code("i"), "Code") },
        { "a secret of the same value", new("Function", "Description", new SealedSecretValue("K", "h"), new SealedSecretValue("K", "h"), "") },
        { "a secret of another value", new("Function", "Description", new SealedSecretValue("K", "h"), new SealedSecretValue("K", "i"), "Description") },
        { "a secret whose value is not there", new("Function", "Description", new SealedSecretValue("K", "h"), new SealedSecretValue("K", null), "") },
        { "a secret from another variable", new("Function", "Description", new SealedSecretValue("K", "h"), new SealedSecretValue("L", "h"), "Description") },
        { "what AWS sets", new("Function", "Arn", Value.Of("a"), Value.Of("b"), "") },
        { "a type without a schema", new("Unheard", "Any", Value.Of("a"), Value.Of("b"), "Any") },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_change_is_named_with_its_path_and_whether_it_replaces(string what, Case @case)
    {
        Assert.NotEmpty(what);

        var diff = SchemaDiffer.Diff(@case.Type, Inputs(@case.Before), Inputs(@case.After));

        Assert.Equal(@case.Expected, string.Join(' ', diff.Changes.Select(static change => change.Path + (change.ForcesReplacement ? "!" : ""))));

        MapValue Inputs(Value value) => MapValue.Empty.With(@case.Property, value);
    }

    [Fact]
    public void A_change_with_a_secret_in_it_is_sensitive()
    {
        var joined = Join(Value.Of("https://"), new SealedSecretValue("TOKEN", "h"));

        var diff = SchemaDiffer.Diff("Function", MapValue.Empty.With("Description", Value.Of("plain")), MapValue.Empty.With("Description", joined));

        Assert.True(Assert.Single(diff.Changes).Sensitive);
    }

    public sealed record Case
    {
        internal Case(string type, string property, Value before, Value after, string expected) =>
            (Type, Property, Before, After, Expected) = (type, property, before, after, expected);

        internal string Type { get; }

        internal string Property { get; }

        internal Value Before { get; }

        internal Value After { get; }

        internal string Expected { get; }
    }
}
