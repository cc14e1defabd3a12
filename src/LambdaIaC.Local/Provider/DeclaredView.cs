using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>
/// The configuration that is there, comparable with the one that was declared: what the service filled in by itself is left out,
/// what somebody changed is not.
/// </summary>
internal static class DeclaredView
{
    /// <summary>The configuration of a function as a stack would declare it.</summary>
    /// <param name="functionName">The function.</param>
    /// <param name="declared">The inputs as the state knows them.</param>
    /// <param name="real">The configuration that is there.</param>
    public static MapValue OfFunction(string functionName, MapValue declared, MapValue real)
    {
        var defaults = FunctionDefaults.Apply(functionName, MapValue.Empty);
        foreach (var property in SchemaCatalog.Get<FunctionSchema>().Properties.Where(property => !real[property.Name].IsAbsent || !defaults[property.Name].IsAbsent))
        {
            declared = declared.With(property.Name, Of(property, declared[property.Name], real[property.Name], defaults[property.Name]));
        }

        return declared;
    }

    private static Value Of(PropertySchema property, Value declared, Value real, Value standard) => (declared, real) switch
    {
        ({ IsAbsent: true }, _) => real.Equals(standard) || IsEmpty(real) ? Value.Absent : real,
        (MapValue declaredMap, MapValue realMap) when property.Kind == PropertyKind.Structure => property.Members.Aggregate(
            MapValue.Empty,
            (map, member) => map.With(
                member.Name,
                Of(member, declaredMap[member.Name], realMap[member.Name], declaredMap[member.Name].IsAbsent ? realMap[member.Name] : Value.Absent))),
        _ => real,
    };

    /// <summary>What was emptied stays there without content; declaring nothing means the same.</summary>
    private static bool IsEmpty(Value value) => value switch
    {
        MapValue map => map.Entries.All(static entry => IsEmpty(entry.Value)),
        ListValue list => list.Items.Count == 0,
        _ => false,
    };
}
