using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>Compiles a stack, runs it, and asks the model for its values, as the compiler does at plan time.</summary>
internal static class ExecutedStack
{
    private static readonly Type ValueSource = typeof(Stack).Assembly.GetType("LambdaIaC.IValueSource", throwOnError: true)!;

    /// <summary>The text of a property of the last resource that the source creates, in AWS's unit and spelling.</summary>
    public static string? Property(string source, string name)
    {
        using var image = new MemoryStream();
        var emitted = StackCompiler.Compile(source).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Select(static diagnostic => diagnostic.ToString())) + source);
        var type = Assembly.Load(image.ToArray()).GetTypes().Single(static type => typeof(Stack).IsAssignableFrom(type));
        var stack = (Stack)Activator.CreateInstance(type, [.. type.GetConstructors().Single().GetParameters().Select(static parameter => Argument(parameter.ParameterType))])!;
        var resource = stack.Resources[^1];
        return Text(resource.GetType().GetProperty(name)!.GetValue(resource));
    }

    /// <summary>A value of the model as text; it implements an internal interface that only the house may call.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable number and (int or long or double) => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ when ValueSource.IsInstanceOfType(value) => ValueSource.GetMethod("ToValue")!.Invoke(value, null)!.ToString(),
        ConfigurationBlock => Map(value.GetType().GetProperties().Where(static property => property.GetIndexParameters().Length == 0).Select(property => (property.Name, Text(property.GetValue(value))))),
        _ when value.GetType() is { Name: "Map`1" } => Map(((IEnumerable)value).Cast<object>().Select(static entry => ((string)Get(entry, "Key")!, Text(Get(entry, "Value"))))),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        _ => throw new NotSupportedException($"{value.GetType()} has no text."),
    };

    private static string Map(IEnumerable<(string Name, string? Text)> entries) =>
        $"{{{string.Join(", ", entries.Where(static entry => entry.Text is not null).OrderBy(static entry => entry.Name, StringComparer.Ordinal).Select(static entry => $"{entry.Name}={entry.Text}"))}}}";

    private static object? Get(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner);

    private static object? Argument(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
