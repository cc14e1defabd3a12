using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>Properties under the names of the API, for answers.</summary>
internal static class ApiNames
{
    /// <summary>The properties of a resource; those that the API does not have are left out.</summary>
    public static MapValue Of(IEnumerable<PropertySchema> properties, MapValue values) => new(
        from property in properties
        where property.ApiName.Length > 0
        let value = values[property.Name]
        where !value.IsAbsent
        select new KeyValuePair<string, Value>(property.ApiName, Of(property, value)));

    private static Value Of(PropertySchema property, Value value) => (property.Kind, value) switch
    {
        (PropertyKind.Structure, MapValue map) => Of(property.Members, map),
        (PropertyKind.List, ListValue list) when property.Item is { } item => new ListValue([.. list.Items.Select(element => Of(item, element))]),
        _ => value,
    };
}
