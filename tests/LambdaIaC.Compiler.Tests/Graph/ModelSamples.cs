using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Graph;

/// <summary>Fills objects of the model with values that are all different, and says what a plan must hold for them.</summary>
internal sealed class ModelSamples
{
    private int _count;

    /// <summary>Sets every property with an <c>init</c> accessor but <c>DependsOn</c>, which is no configuration.</summary>
    /// <returns>What the plan must hold.</returns>
    public MapValue Fill(object model)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        foreach (var property in model.GetType().GetProperties().Where(static property => IsInit(property) && property.Name != nameof(Resource.DependsOn)))
        {
            var (sample, expected) = Create(property.PropertyType);
            property.SetValue(model, sample);
            entries.Add(KeyValuePair.Create(property.Name, expected));
        }

        return new MapValue(entries);
    }

    private (object Sample, Value Expected) Create(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var number = ++_count;
        return type switch
        {
            _ when type == typeof(string) => ($"sample-{number}", Value.Of($"sample-{number}")),
            _ when type == typeof(int) => (number, Value.Of((long)number)),
            _ when type == typeof(long) => ((long)number, Value.Of((long)number)),
            _ when type == typeof(double) => (number / 128.0, Value.Of(number / 128.0)),
            _ when type == typeof(bool) => (true, Value.Of(true)),
            _ when type == typeof(Duration) => (Duration.Seconds(number), Value.Of((long)number)),
            _ when type == typeof(DataSize) => (DataSize.Mebibytes(number), Value.Of((long)number)),
            _ when type == typeof(Code) => (Code.FromFolder($"folder-{number}"), new AssetValue("folder", $"folder-{number}")),
            _ when type == typeof(Json) => (Json.Parse($$"""{"sample":[{{number}},null]}"""), JsonSample(number)),
            _ when type == typeof(PolicyDocument) => Policy(number),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Map<>) => MapOf(type, $"key-{number}"),
            _ when type.IsSubclassOf(typeof(OpenEnum)) => (Activator.CreateInstance(type, $"WORD_{number}")!, Value.Of($"WORD_{number}")),
            _ when type.IsSubclassOf(typeof(ConfigurationBlock)) => Block(type),
            _ when typeof(IEnumerable).IsAssignableFrom(type) => List(type.GetGenericArguments()[0]),
            _ => (FromText(type, $"sample-{number}"), Value.Of($"sample-{number}")),
        };
    }

    private (object, Value) Block(Type type)
    {
        var block = Activator.CreateInstance(type)!;
        return (block, Fill(block));
    }

    private (object, Value) List(Type itemType)
    {
        var (first, firstExpected) = Create(itemType);
        var (second, secondExpected) = Create(itemType);
        var list = Array.CreateInstance(itemType, 2);
        list.SetValue(first, 0);
        list.SetValue(second, 1);
        return (list, new ListValue([firstExpected, secondExpected]));
    }

    private (object, Value) MapOf(Type type, string key)
    {
        var (value, expected) = Create(type.GetGenericArguments()[0]);
        var map = Activator.CreateInstance(type)!;
        type.GetProperty("Item")!.SetValue(map, value, [key]);
        return (map, Map(key, expected));
    }

    private static (object, Value) Policy(int number) => (
        new PolicyDocument { Statements = [new() { Sid = $"S{number}", Actions = ["s3:GetObject"] }] },
        new MapValue(
        [
            new("Version", Value.Of("2012-10-17")),
            new("Statement", new ListValue([new MapValue(
            [
                new("Sid", Value.Of($"S{number}")),
                new("Effect", Value.Of("Allow")),
                new("Action", new ListValue([Value.Of("s3:GetObject")])),
            ])])),
        ]));

    private static MapValue JsonSample(int number) => Map("sample", new ListValue([Value.Of((long)number), Value.Absent]));

    private static MapValue Map(string key, Value value) => new([KeyValuePair.Create(key, value)]);

    /// <summary>What converts from text: references to what exists already, handlers, names.</summary>
    private static object FromText(Type type, string text)
    {
        var conversions = type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(method => method.ReturnType == type && method.GetParameters() is [{ ParameterType: var parameter }] && (parameter == typeof(string) || parameter == typeof(Text)));
        var conversion = conversions.FirstOrDefault() ?? throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"No sample for {type}: write one here."));
        return conversion.Invoke(null, [conversion.GetParameters()[0].ParameterType == typeof(Text) ? (Text)text : (object)text])!;
    }

    private static bool IsInit(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0 && property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
}
