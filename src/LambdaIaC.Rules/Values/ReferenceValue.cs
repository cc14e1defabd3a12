namespace LambdaIaC.Rules.Values;

/// <summary>An attribute of another resource of the stack: unknown as a value, known as an edge of the graph.</summary>
internal sealed class ReferenceValue(string logicalId, string attribute) : UnknownValue
{
    /// <summary>The logical id of the resource that is referred to.</summary>
    public string LogicalId { get; } = logicalId;

    /// <summary>The attribute of that resource, such as <c>Arn</c>.</summary>
    public string Attribute { get; } = attribute;

    /// <summary>The object of the model that is referred to, to tell it from one of the same id in another stack; null after reading a plan.</summary>
    public object? Target { get; init; }

    public override bool Equals(Value? other) =>
        other is ReferenceValue reference && reference.LogicalId == LogicalId && reference.Attribute == Attribute;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(LogicalId) ^ StringComparer.Ordinal.GetHashCode(Attribute);

    public override string ToString() => $"{LogicalId}.{Attribute}";
}
