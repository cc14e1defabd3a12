using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>Which version of a function is meant: a published one, the one behind an alias, or the unpublished one.</summary>
/// <remarks>A <see cref="Version"/> and an <see cref="Alias"/> convert to a qualifier by themselves. Source: Lambda API, <c>Qualifier</c>.</remarks>
public sealed class Qualifier : IValueSource
{
    private readonly Value _value;

    private Qualifier(Value value) => _value = value;

    /// <summary>The unpublished version, <c>$LATEST</c>.</summary>
    public static Qualifier Latest { get; } = new(Value.Of("$LATEST"));

    /// <summary>The version behind an alias.</summary>
    /// <param name="alias">The alias.</param>
    public static implicit operator Qualifier(Alias alias) => Of((Ref<Alias>)alias);

    /// <summary>A published version.</summary>
    /// <param name="version">The version.</param>
    public static implicit operator Qualifier(Version version) => Of((Ref<Version>)version);

    /// <summary>An alias or a version that exists already.</summary>
    /// <param name="text">1 to 128 characters: the name of an alias, the number of a version or <c>$LATEST</c>.</param>
    public static implicit operator Qualifier(string text) => new(Value.Of(text));

    internal static Qualifier Of<T>(Ref<T> reference)
        where T : Resource, IReferable => new(((IValueSource)reference).ToValue());

    Value IValueSource.ToValue() => _value;
}
