using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>The name of a role, where AWS asks for it instead of the ARN. An <see cref="ExecutionRole"/> converts to it by itself.</summary>
public sealed class RoleName : IValueSource
{
    private readonly Value _value;

    private RoleName(Value value) => _value = value;

    /// <summary>The name of a role of this stack.</summary>
    /// <param name="role">The role.</param>
    public static implicit operator RoleName(ExecutionRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return new RoleName(new ReferenceValue(role.LogicalId, "RoleName") { Target = role });
    }

    /// <summary>The name of a role that exists already.</summary>
    /// <param name="name">1 to 64 characters.</param>
    public static implicit operator RoleName(string name) => new(Value.Of(name));

    Value IValueSource.ToValue() => _value;
}
