using System.Collections;
using System.Reflection;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Graph;

/// <summary>Reads the objects of the model into values. What it cannot read is a mistake in the model, not of the user.</summary>
internal sealed class ModelReader
{
    private readonly Dictionary<Type, ModelType> _types = [];
    private readonly Dictionary<Type, Func<object, MapValue>?> _dictionaries = [];

    /// <summary>The properties of a resource by their names in the schema.</summary>
    public MapValue Read(Resource resource) => ReadMembers(resource);

    private MapValue ReadMembers(object model)
    {
        var type = model.GetType();
        if (!_types.TryGetValue(type, out var modelType))
        {
            _types.Add(type, modelType = ModelType.Of(type));
        }

        var entries = new List<KeyValuePair<string, Value>>(modelType.Properties.Count);
        foreach (var property in modelType.Properties)
        {
            if (ReadValue(property.Get(model)) is { IsAbsent: false } value)
            {
                entries.Add(KeyValuePair.Create(property.Name, value));
            }
        }

        return new MapValue(entries);
    }

    /// <summary>An item or entry that is null stays in its place as an absent value, so that it can be reported.</summary>
    private Value ReadValue(object? model) => model switch
    {
        null => Value.Absent,
        IValueSource source => source.ToValue(),
        string text => Value.Of(text),
        bool flag => Value.Of(flag),
        int number => Value.Of((long)number),
        long number => Value.Of(number),
        double number => Value.Of(number),
        ConfigurationBlock => ReadMembers(model),
        _ when DictionaryReader(model.GetType()) is { } read => read(model),
        IEnumerable items => new ListValue([.. items.Cast<object?>().Select(ReadValue)]),
        _ => throw new NotSupportedException($"The model has a value of the type {model.GetType()}, which has no form in a plan."),
    };

    private Func<object, MapValue>? DictionaryReader(Type type)
    {
        if (!_dictionaries.TryGetValue(type, out var read))
        {
            var valueType = Array.Find(type.GetInterfaces(), IsDictionary)?.GetGenericArguments()[1];
            read = valueType is null ? null : EntryReader.MakeGenericMethod(valueType).CreateDelegate<Func<object, MapValue>>(this);
            _dictionaries.Add(type, read);
        }

        return read;
    }

    private static MethodInfo EntryReader { get; } = typeof(ModelReader).GetMethod(nameof(ReadEntries), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private MapValue ReadEntries<T>(object model) =>
        new(((IEnumerable<KeyValuePair<string, T>>)model).Select(entry => KeyValuePair.Create(entry.Key, ReadValue(entry.Value))));

    private static bool IsDictionary(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && type.GetGenericArguments()[0] == typeof(string);
}
