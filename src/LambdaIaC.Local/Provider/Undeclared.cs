using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>What a property of a function is set to when a stack declares it no longer: AWS's default, or what AWS takes as nothing.</summary>
internal static class Undeclared
{
    private static readonly MapValue s_defaults = FunctionDefaults.Apply("", MapValue.Empty);

    public static Value ValueOf(string property, Value before) => s_defaults[property] switch
    {
        { IsAbsent: false } standard when property != "LoggingConfig" => standard,
        _ => Emptied(property, before),
    };

    private static Value Emptied(string property, Value before) => (property, before) switch
    {
        ("LoggingConfig", _) => Map("LogFormat", Value.Of("Text")),
        ("Environment", _) => Map("Variables", MapValue.Empty),
        ("DeadLetterConfig", _) => Map("TargetArn", Value.Of("")),
        ("VpcConfig", _) => new MapValue([KeyValuePair.Create<string, Value>("SubnetIds", new ListValue([])), KeyValuePair.Create<string, Value>("SecurityGroupIds", new ListValue([]))]),
        (_, ListValue) => new ListValue([]),
        (_, TextValue) => Value.Of(""),
        _ => Value.Absent,
    };

    private static MapValue Map(string name, Value value) => new([KeyValuePair.Create(name, value)]);
}
