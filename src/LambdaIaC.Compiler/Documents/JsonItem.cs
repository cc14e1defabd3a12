namespace LambdaIaC.Compiler.Documents;

/// <summary>One value of a JSON document with its place, so that a mistake in it can be pointed at.</summary>
internal abstract record JsonItem(JsonPosition Position)
{
    /// <summary>What a person calls this kind of value.</summary>
    public abstract string Kind { get; }
}

internal sealed record JsonText(JsonPosition Position, string Text) : JsonItem(Position)
{
    public override string Kind => "a string";
}

/// <param name="Position">The place.</param>
/// <param name="Digits">The number as it is written.</param>
internal sealed record JsonNumber(JsonPosition Position, string Digits) : JsonItem(Position)
{
    public override string Kind => "a number";
}

internal sealed record JsonFlag(JsonPosition Position, bool Flag) : JsonItem(Position)
{
    public override string Kind => Flag ? "true" : "false";
}

internal sealed record JsonNull(JsonPosition Position) : JsonItem(Position)
{
    public override string Kind => "null";
}

internal sealed record JsonList(JsonPosition Position, IReadOnlyList<JsonItem> Items) : JsonItem(Position)
{
    public override string Kind => "an array";
}

internal sealed record JsonMap(JsonPosition Position, IReadOnlyList<JsonMember> Members) : JsonItem(Position)
{
    public override string Kind => "an object";
}

/// <param name="Position">The place of the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonMember(JsonPosition Position, string Name, JsonItem Value);
