using System.Diagnostics.CodeAnalysis;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>A value, or one line for a person that says why there is none.</summary>
internal readonly record struct Outcome<T>
    where T : class
{
    private Outcome(T? value, string? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public string? Error { get; }

    /// <summary>Whether there is no value.</summary>
    [MemberNotNullWhen(true, nameof(Error))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool HasFailed => Error is not null;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>For values of an interface type, which cannot be converted implicitly.</summary>
    public static Outcome<T> Of(T value) => new(value, null);

    public static Outcome<T> Failed(string error) => new(null, error);
}
