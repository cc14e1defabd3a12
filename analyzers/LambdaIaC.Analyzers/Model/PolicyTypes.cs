using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Analyzers.Model;

/// <summary>The policy types of the model, bound to the elements of a policy in JSON. They have no limits of their own: rules read what they say.</summary>
internal static class PolicyTypes
{
    /// <summary>The version of the policy language that the model writes.</summary>
    public const string Version = "2012-10-17";

    private static readonly PropertySchema Effect = Text("Effect") with { Constraints = [new OneOf(["Allow", "Deny"])] };

    private static readonly PropertySchema Statement = Structure("Statement");

    /// <summary>The elements by the properties of <c>PolicyStatement</c>.</summary>
    private static readonly IReadOnlyDictionary<string, PropertySchema> Elements = new Dictionary<string, PropertySchema>(StringComparer.Ordinal)
    {
        ["Sid"] = Text("Sid"),
        ["Effect"] = Effect,
        ["Actions"] = List("Action", Text("Action")),
        ["NotActions"] = List("NotAction", Text("Action")),
        ["Resources"] = List("Resource", Text("Resource")),
        ["NotResources"] = List("NotResource", Text("Resource")),
        ["Principals"] = Document("Principal"),
        ["NotPrincipals"] = Document("NotPrincipal"),
        ["Conditions"] = Document("Condition"),
    };

    /// <summary>Binds the types, where the model has them.</summary>
    public static void Bind(IAssemblySymbol assembly, ModelSymbols model)
    {
        if (assembly.GetTypeByMetadataName("LambdaIaC.PolicyDocument") is not { } document || assembly.GetTypeByMetadataName("LambdaIaC.PolicyStatement") is not { } statement)
        {
            return;
        }

        var statements = List("Statement", Statement);
        model.AddPart(document,
        [
            new BoundMember(Text("Version"), null, Value.Of(Version), "Version"),
            new BoundMember(statements, document.FindProperty("Statements"), Value.Unknown, statements.Name),
        ]);
        model.AddPart(statement,
        [
            .. Elements.Select(element => new BoundMember(
                element.Value,
                statement.FindProperty(element.Key),
                element.Value == Effect ? Value.Of("Allow") : Value.Absent,
                element.Value.Name)),
        ]);
        if (assembly.GetTypeByMetadataName("LambdaIaC.PolicyEffect") is { } effect)
        {
            model.Vocabulary.Learn(effect, Effect);
        }
    }
}
