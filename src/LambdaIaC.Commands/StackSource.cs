namespace LambdaIaC.Commands;

/// <summary>The stacks that a program can evaluate.</summary>
/// <param name="Factories">One for each stack; none in the <c>lambdaiac</c> tool, which starts the stack's own program instead.</param>
internal sealed record StackSource(IReadOnlyList<Func<Stack>> Factories)
{
    public static StackSource None { get; } = new([]);
}
