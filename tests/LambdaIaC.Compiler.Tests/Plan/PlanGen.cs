using CsCheck;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Plan;

/// <summary>Generates plans with every kind of value, names that look like the forms of a plan among them.</summary>
internal static class PlanGen
{
    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.String[Gen.Char['\u0001', '\uD7FF'], 0, 12],
        Gen.OneOf("", "<>&'\"\\/+", "arn:aws:lambda:eu-west-1:123456789012:function:a", "\u2028\ud83d\ude00", "İıŞ", "ref", "literal"));

    private static readonly Gen<string> _name = Gen.OneOf(_text, Gen.OneOf("ref", "attribute", "secret", "join", "asset", "literal", "source", "environment"));

    private static readonly Gen<string> _id = Gen.OneOf("a", "Orders-role", "x9");

    private static readonly Gen<Value> _scalar = Gen.OneOf(
        _text.Select(static text => Value.Of(text)),
        Gen.Long.Select(static number => Value.Of(number)),
        Gen.Double.Where(double.IsFinite).Select(static number => Value.Of(number)),
        Gen.OneOf(0.0, -0.0, 1.0, 1e300, 5e-324, 123456789012345678.0).Select(static number => Value.Of(number)),
        Gen.Bool.Select(static flag => Value.Of(flag)),
        Gen.Const(Value.Absent));

    private static readonly Gen<Value> _form = Gen.OneOf(
        Gen.Select(_id, _text).Select(static (id, attribute) => (Value)new ReferenceValue(id, attribute)),
        _text.Select(static variable => (Value)new SecretValue(variable)),
        Gen.Select(Gen.OneOf("file", "folder", "inline", "project", "zip"), _text).Select(static (kind, source) => (Value)new AssetValue(kind, source)),
        Gen.Select(_text, Gen.Byte.Array[32], Gen.Long[0, long.MaxValue], Gen.Long[0, long.MaxValue]).Select(static (source, hash, size, unzipped) =>
            (Value)new AssetValue("project", source) { Sha256 = Convert.ToBase64String(hash), Size = size, UnzippedSize = unzipped }));

    private static readonly Gen<Value> _value = Gen.Recursive<Value>((depth, below) => depth > 3
        ? _scalar
        : Gen.OneOf(
            _scalar,
            _form,
            below.Array[0, 3].Select(static items => (Value)new ListValue(items)),
            Gen.Select(_text, _form).Select(static (literal, later) => (Value)new JoinedValue([Value.Of(literal), later])),
            Map(below).Select(static map => (Value)map)));

    /// <summary>Plans whose resources depend on those before them.</summary>
    public static Gen<DeploymentPlan> Plan { get; } = Gen.Select(Map(_value).Array[0, 4], _text, _text).Select(static (maps, source, from) => new DeploymentPlan
    {
        Stack = "orders",
        Moves = from.Length == 0 ? [] : [KeyValuePair.Create("old", "r0")],
        Resources = [.. maps.Select((properties, index) => new PlannedResource
        {
            Type = "LogGroup",
            LogicalId = $"r{index}",
            Properties = new MapValue(properties.Entries.Select(static entry => KeyValuePair.Create($"Property{entry.Key}", entry.Value))),
            Dependencies = [.. Enumerable.Range(0, index).Select(static before => $"r{before}")],
            Source = $"{source}:{index}",
        })],
    });

    private static Gen<MapValue> Map(Gen<Value> value) =>
        Gen.Select(_name, value).Array[0, 4].Select(static entries => new MapValue(entries.Select(static entry => KeyValuePair.Create(entry.Item1, entry.Item2))));
}
