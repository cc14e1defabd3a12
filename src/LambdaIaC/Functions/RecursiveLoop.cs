namespace LambdaIaC;

/// <summary>What happens to a function that keeps invoking itself through other services.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: PutFunctionRecursionConfig, <c>RecursiveLoop</c>.</remarks>
public sealed record RecursiveLoop(string Value) : OpenEnum(Value)
{
    /// <summary>Lambda stops the loop after about 16 rounds. The default.</summary>
    public static RecursiveLoop Terminate { get; } = new("Terminate");

    /// <summary>The loop is wanted.</summary>
    public static RecursiveLoop Allow { get; } = new("Allow");
}
