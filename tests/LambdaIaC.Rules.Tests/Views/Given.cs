using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Views;

/// <summary>The resources of a test, written down shortly: texts, numbers, flags and arrays of texts become values.</summary>
internal static class Given
{
    /// <summary>A value that nobody knows yet.</summary>
    public static Value Later => Value.Unknown;

    public static TestResource A(string type, string name, params (string Name, object Value)[] properties) => new(type, name, Block(properties));

    /// <summary>A function called <c>orders</c>.</summary>
    public static TestResource Function(params (string Name, object Value)[] properties) => A("Function", "orders", properties);

    public static MapValue Block(params (string Name, object Value)[] entries) => TestResource.Map([.. entries.Select(entry => (entry.Name, Of(entry.Value)))]);

    public static ListValue List(params object[] items) => TestResource.List([.. items.Select(Of)]);

    public static ReferenceValue Ref(string logicalId, string attribute = "Arn") => new(logicalId, attribute);

    private static Value Of(object value) => value switch
    {
        Value known => known,
        string text => Value.Of(text),
        string[] texts => TestResource.Texts(texts),
        int number => Value.Of((long)number),
        double number => Value.Of(number),
        bool flag => Value.Of(flag),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No value of a template."),
    };
}
