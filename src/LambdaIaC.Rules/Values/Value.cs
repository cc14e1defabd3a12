namespace LambdaIaC.Rules.Values;

/// <summary>
/// What is known of a property: a value, that it is not set, or that it is set to something only known later.
/// Every door (analyzer, compiler, request, template) hands values to the rules in this form.
/// </summary>
internal abstract class Value : IEquatable<Value>
{
    /// <summary>The property is not set and has no value of its own.</summary>
    public static Value Absent { get; } = new AbsentValue();

    /// <summary>The property is set, but its value is only known later. A rule never reports on it.</summary>
    public static Value Unknown { get; } = new UnknownValue();

    /// <summary>Whether the property is set to a value that can be judged now.</summary>
    public bool IsKnown => !IsAbsent && !IsUnknown;

    /// <summary>Whether the property is not set.</summary>
    public bool IsAbsent => this is AbsentValue;

    /// <summary>Whether the property is set to something that cannot be judged now, such as a reference to another resource.</summary>
    public bool IsUnknown => this is UnknownValue;

    public static Value Of(string? text) => text is null ? Absent : new TextValue(text);

    public static Value Of(long? number) => number is { } known ? new IntegerValue(known) : Absent;

    public static Value Of(double? number) => number is { } known ? new NumberValue(known) : Absent;

    public static Value Of(bool? flag) => flag is { } known ? new BooleanValue(known) : Absent;

    public abstract bool Equals(Value? other);

    public sealed override bool Equals(object? obj) => Equals(obj as Value);

    public abstract override int GetHashCode();

    private sealed class AbsentValue : Value
    {
        public override bool Equals(Value? other) => other is AbsentValue;

        public override int GetHashCode() => 0;

        public override string ToString() => "(absent)";
    }
}
