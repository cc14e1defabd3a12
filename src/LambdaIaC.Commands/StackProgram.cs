using LambdaIaC.Commands.Terminals;

namespace LambdaIaC.Commands;

/// <summary>The main program of a stack: the same verbs as the <c>lambdaiac</c> tool.</summary>
/// <example><code>
/// return await StackProgram.RunAsync&lt;OrdersStack&gt;(args);
/// </code></example>
public static class StackProgram
{
    /// <summary>Runs the verb that was typed on one stack.</summary>
    /// <typeparam name="TStack">The stack; its constructor creates the resources.</typeparam>
    /// <param name="arguments">What was typed after the program's name.</param>
    /// <returns>The exit code: 0 when all is well, 2 when the stack or the command line is not valid, 4 when a deployment failed,
    /// 6 when there is no such stack or resource, 7 when there are changes although none were expected, 8 when cancelled.</returns>
    public static Task<int> RunAsync<TStack>(string[] arguments)
        where TStack : Stack, new() => RunAsync(arguments, static () => new TStack());

    /// <summary>Runs the verb that was typed on one of several stacks, chosen by <c>--stack</c>.</summary>
    /// <param name="arguments">What was typed after the program's name.</param>
    /// <param name="stacks">Each creates one stack.</param>
    /// <returns>The exit code, as for the other overload.</returns>
    public static Task<int> RunAsync(string[] arguments, params Func<Stack>[] stacks) =>
        new CommandLine(new StackSource(stacks), Terminal.OfProcess).RunAsync(arguments);
}
