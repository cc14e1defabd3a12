using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Views;

/// <summary>A resource made of values, as every door makes one.</summary>
internal sealed class TestResource(string type, string name, MapValue properties) : IResourceView
{
    public string Type { get; } = type;

    public string Name { get; } = name;

    public MapValue Properties { get; } = properties;

    /// <summary>A function with nothing but the properties given.</summary>
    public static TestResource Function(params (string Name, Value Value)[] properties) => new("Function", "orders", Map(properties));

    public static MapValue Map(params (string Name, Value Value)[] entries) => new(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)));

    public static ListValue List(params Value[] items) => new(items);

    public static ListValue Texts(params string[] items) => new([.. items.Select(item => Value.Of(item))]);

    public Place PlaceOf(string propertyPath) => new("Stack.cs", 7, 1);
}
