using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>A function, one version of it, or an alias: what a permission is given for.</summary>
/// <remarks>A <see cref="Function"/>, a <see cref="Version"/> and an <see cref="Alias"/> convert to a target by themselves. A right on a function is not a right on its aliases.</remarks>
public sealed class FunctionTarget : IValueSource
{
    private readonly Value _value;

    private FunctionTarget(Value value) => _value = value;

    /// <summary>The function, without a qualifier.</summary>
    /// <param name="function">The function.</param>
    public static implicit operator FunctionTarget(Function function) => new(((IValueSource)(Ref<Function>)function).ToValue());

    /// <summary>One version of a function.</summary>
    /// <param name="version">The version.</param>
    public static implicit operator FunctionTarget(Version version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return FromArn(version.Arn);
    }

    /// <summary>A function through an alias.</summary>
    /// <param name="alias">The alias.</param>
    public static implicit operator FunctionTarget(Alias alias)
    {
        ArgumentNullException.ThrowIfNull(alias);
        return FromArn(alias.Arn);
    }

    /// <summary>A function that exists already.</summary>
    /// <param name="arn">The ARN of the function, with a qualifier where only that is meant.</param>
    /// <returns>The target.</returns>
    public static FunctionTarget FromArn(Text arn)
    {
        ArgumentNullException.ThrowIfNull(arn);
        return new FunctionTarget(((IValueSource)arn).ToValue());
    }

    Value IValueSource.ToValue() => _value;
}
