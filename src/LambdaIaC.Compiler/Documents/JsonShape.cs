using System.Globalization;

namespace LambdaIaC.Compiler.Documents;

/// <summary>Takes items for what they should be, and notes each that is something else.</summary>
internal sealed class JsonShape
{
    private readonly List<JsonProblem> _problems = [];

    /// <summary>The mistakes so far, in the order in which they were noticed.</summary>
    public IReadOnlyList<JsonProblem> Problems => _problems;

    public void Report(JsonPosition position, string message) => _problems.Add(new JsonProblem(position, message));

    /// <summary>The members of an object; those with other names than these are mistakes.</summary>
    /// <param name="item">The item.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="names">The names that it may have.</param>
    public Dictionary<string, JsonItem> Map(JsonItem item, string what, params IReadOnlyList<string> names)
    {
        var members = new Dictionary<string, JsonItem>(StringComparer.Ordinal);
        foreach (var member in Members(item, what))
        {
            if (names.Contains(member.Name, StringComparer.Ordinal))
            {
                members[member.Name] = member.Value;
            }
            else
            {
                Report(member.Position, $"{what} has no member '{member.Name}'; its members are {string.Join(", ", names)}.");
            }
        }

        return members;
    }

    /// <summary>The members of an object that must have all of these names, and no other.</summary>
    public IReadOnlyDictionary<string, JsonItem> Record(JsonItem item, string what, params IReadOnlyList<string> names)
    {
        var members = Map(item, what, names);
        foreach (var name in names)
        {
            if (members.TryAdd(name, new JsonNull(item.Position)))
            {
                Report(item.Position, $"{what} has no '{name}'.");
            }
        }

        return members;
    }

    /// <summary>The members of an object whose names are free.</summary>
    public IReadOnlyList<JsonMember> Members(JsonItem item, string what) => item is JsonMap map ? map.Members : Wrong<IReadOnlyList<JsonMember>>(item, what, "an object", []);

    public IReadOnlyList<JsonItem> List(JsonItem item, string what) => item is JsonList list ? list.Items : Wrong<IReadOnlyList<JsonItem>>(item, what, "an array", []);

    public string Text(JsonItem item, string what) => item is JsonText text ? text.Text : Wrong(item, what, "a string", "");

    public long Integer(JsonItem item, string what) =>
        item is JsonNumber number && long.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : Wrong(item, what, "a whole number", 0L);

    private T Wrong<T>(JsonItem item, string what, string expected, T instead)
    {
        Report(item.Position, $"{what} is {(item is JsonNumber number ? number.Digits : item.Kind)}; it must be {expected}.");
        return instead;
    }
}
