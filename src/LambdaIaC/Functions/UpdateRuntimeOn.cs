namespace LambdaIaC;

/// <summary>When a function moves to a newer patch version of its runtime.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: PutRuntimeManagementConfig, <c>UpdateRuntimeOn</c>.</remarks>
public sealed record UpdateRuntimeOn(string Value) : OpenEnum(Value)
{
    /// <summary>When AWS has rolled it out. The default.</summary>
    public static UpdateRuntimeOn Auto { get; } = new("Auto");

    /// <summary>When the function is updated.</summary>
    public static UpdateRuntimeOn FunctionUpdate { get; } = new("FunctionUpdate");

    /// <summary>Never: the function stays on the runtime version that is named.</summary>
    public static UpdateRuntimeOn Manual { get; } = new("Manual");
}
