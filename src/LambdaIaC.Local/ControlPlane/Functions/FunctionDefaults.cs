using System.Globalization;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>What AWS fills in when a function is created without it. The values are the schema's.</summary>
internal static class FunctionDefaults
{
    /// <summary>The members that every answer about a function has, set or not (recorded).</summary>
    private static readonly IReadOnlyList<string> s_always =
        ["Description", "Timeout", "MemorySize", "PackageType", "Architectures", "EphemeralStorage", "SnapStart", "TracingConfig", "LoggingConfig"];

    /// <summary>A configuration with the defaults in it.</summary>
    public static MapValue Apply(string functionName, MapValue configuration)
    {
        foreach (var name in s_always)
        {
            var property = SchemaCatalog.Get<FunctionSchema>().Find(name);
            if (property is not null)
            {
                configuration = configuration.With(name, Default(property, configuration[name]));
            }
        }

        return LoggingDefaults.Apply(functionName, configuration);
    }

    private static Value Default(PropertySchema property, Value value) => (property.Kind, value) switch
    {
        (PropertyKind.Structure, MapValue or { IsAbsent: true }) => property.Members.Aggregate(
            value as MapValue ?? MapValue.Empty,
            static (map, member) => map.With(member.Name, Default(member, map[member.Name]))),
        (_, { IsAbsent: false }) => value,
        _ => Parse(property),
    };

    private static Value Parse(PropertySchema property) => (property.Kind, property.Default) switch
    {
        (_, null) => Value.Absent,
        (PropertyKind.Integer, { } number) => Value.Of(long.Parse(number, CultureInfo.InvariantCulture)),
        (PropertyKind.Boolean, { } flag) => Value.Of(bool.Parse(flag)),
        (PropertyKind.List, { } item) => new ListValue([Value.Of(item)]),
        // A default that depends on the function is written as a template and filled in elsewhere.
        (_, { } template) when template.Contains('<', StringComparison.Ordinal) => Value.Absent,
        (_, { } text) => Value.Of(text),
    };
}
