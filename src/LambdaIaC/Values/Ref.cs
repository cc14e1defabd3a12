using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>A typed reference to a resource: of the same stack, or one that exists already.</summary>
/// <typeparam name="T">The type of the resource.</typeparam>
/// <remarks>A resource converts to a reference by itself; a reference never turns into a string.</remarks>
public readonly struct Ref<T> : IValueSource, IEquatable<Ref<T>>
    where T : Resource, IReferable
{
    private readonly Value? _value;

    internal Ref(Value value, T? resource = null)
    {
        _value = value;
        Resource = resource;
    }

    /// <summary>The resource of this stack that is referred to; null for one that exists already.</summary>
    internal T? Resource { get; }

    /// <summary>Refers to a resource of the same stack.</summary>
    /// <param name="resource">The resource.</param>
    public static implicit operator Ref<T>(T resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new Ref<T>(new ReferenceValue(resource.LogicalId, T.ReferenceAttribute) { Target = resource }, resource);
    }

    /// <summary>Whether two references name the same resource.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Ref<T> left, Ref<T> right) => left.Equals(right);

    /// <summary>Whether two references name different resources.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Ref<T> left, Ref<T> right) => !left.Equals(right);

    /// <summary>Refers to a resource that exists already.</summary>
    internal static Ref<T> To(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Ref<T>(((IValueSource)text).ToValue());
    }

    Value IValueSource.ToValue() => _value ?? Value.Absent;

    /// <inheritdoc />
    public bool Equals(Ref<T> other) => Equals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Ref<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>Not possible: what it refers to is only known after the deployment.</summary>
    /// <returns>Nothing.</returns>
    /// <exception cref="InvalidOperationException">Always. Use the attribute of the resource in a <see cref="Text"/> instead.</exception>
    public override string ToString() => throw new InvalidOperationException(
        $"A reference to a {typeof(T).Name} is only known after the deployment and has no text. Use Text.Format($\"...{{resource.Arn}}\").");
}
