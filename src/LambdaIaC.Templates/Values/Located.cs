using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Values;

/// <summary>A value as the rules see it, with the place where it and each value inside it is written.</summary>
internal sealed class Located
{
    private readonly IReadOnlyDictionary<string, Located> _members = NoMembers;
    private readonly IReadOnlyList<Located> _items = [];

    private Located(Value value, int line, int column)
    {
        Value = value;
        Line = line;
        Column = column;
    }

    private Located(IReadOnlyDictionary<string, Located> members, bool isOpen, int line, int column)
        : this(new MapValue(members.Select(static member => KeyValuePair.Create(member.Key, member.Value.Value)), isOpen), line, column) => _members = members;

    private Located(IReadOnlyList<Located> items, bool isOpen, int line, int column)
        : this(new ListValue([.. items.Select(static item => item.Value)], isOpen), line, column) => _items = items;

    private static IReadOnlyDictionary<string, Located> NoMembers { get; } = new Dictionary<string, Located>();

    public Value Value { get; }

    public int Line { get; }

    public int Column { get; }

    public IReadOnlyList<Located> Items => _items;

    public IReadOnlyDictionary<string, Located> Members => _members;

    /// <summary>Something that is not written anywhere.</summary>
    public static Located Absent { get; } = new(Value.Absent, 0, 0);

    /// <summary>The member of a name; <see cref="Absent"/> when there is none.</summary>
    public Located this[string name] => _members.TryGetValue(name, out var member) ? member : Absent;

    public static Located Of(Value value, Node at) => new(value, at.Line, at.Column);

    public static Located Unknown(Node at) => Of(Value.Unknown, at);

    /// <summary>A structure or a dictionary; members that are absent are left out.</summary>
    public static Located Map(IEnumerable<KeyValuePair<string, Located>> members, Node at, bool isOpen = false) => Map(members, at.Line, at.Column, isOpen);

    /// <summary>A structure of the members given.</summary>
    public static Located Map(Node at, params IEnumerable<(string Name, Located Member)> members) =>
        Map(members.Select(static member => KeyValuePair.Create(member.Name, member.Member)), at);

    /// <summary>A list; items that are absent are left out, as AWS::NoValue is.</summary>
    public static Located List(IEnumerable<Located> items, Node at, bool isOpen = false) =>
        new([.. items.Where(static item => !item.Value.IsAbsent)], isOpen, at.Line, at.Column);

    /// <summary>A structure with this as its only member, where that is set.</summary>
    public Located Within(string name) => Value.IsAbsent ? this : Map([KeyValuePair.Create(name, this)], Line, Column, isOpen: false);

    private static Located Map(IEnumerable<KeyValuePair<string, Located>> members, int line, int column, bool isOpen)
    {
        var present = new Dictionary<string, Located>(StringComparer.Ordinal);
        foreach (var (name, member) in members)
        {
            if (!member.Value.IsAbsent)
            {
                present[name] = member;
            }
        }

        return new(present, isOpen, line, column);
    }

    /// <summary>Another value, written at the same place.</summary>
    public Located As(Value value) => new(value, Line, Column);

    /// <summary>The same value, written elsewhere.</summary>
    public Located At(int line, int column) => Value switch
    {
        MapValue map => new(_members, map.IsOpen, line, column),
        ListValue list => new(_items, list.IsOpen, line, column),
        _ => new(Value, line, column),
    };

    /// <summary>A copy in which there may be more members or items than are written.</summary>
    public Located Open() => Value switch
    {
        MapValue => new(_members, isOpen: true, Line, Column),
        ListValue => new(_items, isOpen: true, Line, Column),
        { IsAbsent: true } => new(Value.Unknown, Line, Column),
        _ => this,
    };

    /// <summary>A copy with members set or, where they are absent, removed.</summary>
    public Located With(params IEnumerable<(string Name, Located Member)> changes)
    {
        var members = new Dictionary<string, Located>(_members, StringComparer.Ordinal);
        foreach (var (name, member) in changes)
        {
            if (member.Value.IsAbsent)
            {
                members.Remove(name);
            }
            else
            {
                members[name] = member;
            }
        }

        return new(members, Value is MapValue { IsOpen: true }, Line, Column);
    }

    /// <summary>The same list with other items.</summary>
    public Located WithItems(IEnumerable<Located> items) => new([.. items], Value is ListValue { IsOpen: true }, Line, Column);

    /// <summary>The nearest value that is written at or above a path, such as <c>VpcConfig.SubnetIds[0]</c>.</summary>
    public Located Find(ReadOnlySpan<char> path)
    {
        if (path.Length == 0)
        {
            return this;
        }

        foreach (var (name, member) in _members)
        {
            if (Step(path, name) is var length and > 0)
            {
                return member.Find(path[length..]);
            }
        }

        for (var i = 0; i < _items.Count; i++)
        {
            if (path.StartsWith($"[{i}]", StringComparison.Ordinal))
            {
                return _items[i].Find(path[$"[{i}]".Length..]);
            }
        }

        return this;
    }

    public Place PlaceIn(string file) => new(file, Line, Column);

    /// <summary>How much of a path a member takes: <c>[KEY]</c>, or <c>Name</c> where the path ends, goes on with a dot or enters it; 0 when it is another.</summary>
    private static int Step(ReadOnlySpan<char> path, string name)
    {
        if (path is ['[', ..] && path[1..].StartsWith(name, StringComparison.Ordinal) && path.Length > name.Length + 1 && path[name.Length + 1] == ']')
        {
            return name.Length + 2;
        }

        var rest = path is ['.', ..] ? path[1..] : path;
        var skipped = path.Length - rest.Length;
        return rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || rest[name.Length] is '.' or '[') ? name.Length + skipped : 0;
    }
}
