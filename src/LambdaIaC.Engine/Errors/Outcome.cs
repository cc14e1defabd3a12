using System.Diagnostics.CodeAnalysis;

namespace LambdaIaC.Engine.Errors;

/// <summary>A result, or the error that a user must see instead of it.</summary>
internal readonly record struct Outcome<T>
    where T : notnull
{
    private readonly T? _value;

    private Outcome(T? value, EngineError? error)
    {
        _value = value;
        Error = error;
    }

    /// <summary>The error; null when there is a result.</summary>
    public EngineError? Error { get; }

    /// <summary>The result.</summary>
    /// <exception cref="InvalidOperationException">There is an error instead: the caller did not look.</exception>
    public T Value => Error is null && _value is not null ? _value : throw new InvalidOperationException(Error?.Message ?? "The outcome is empty.");

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(EngineError error) => new(default, error);

    /// <summary>Looks for the result and for the error at once.</summary>
    /// <returns>Whether there is a result.</returns>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out EngineError? error)
    {
        value = _value;
        error = Error;
        return error is null;
    }
}
