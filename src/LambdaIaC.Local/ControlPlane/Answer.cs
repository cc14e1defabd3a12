using System.Diagnostics.CodeAnalysis;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>A value, or the refusal that AWS would give instead of it.</summary>
internal readonly record struct Answer<T>
    where T : class
{
    private Answer(T? value, ApiError? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public ApiError? Error { get; }

    /// <summary>Whether there is no value.</summary>
    [MemberNotNullWhen(true, nameof(Error))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool IsRefused => Error is not null;

    public static implicit operator Answer<T>(T value) => new(value, null);

    public static implicit operator Answer<T>(ApiError error) => new(null, error);
}
