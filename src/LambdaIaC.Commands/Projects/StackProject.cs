namespace LambdaIaC.Commands.Projects;

/// <summary>A stack with the folder of its project and the directory of its state.</summary>
/// <param name="Stack">The evaluated stack.</param>
/// <param name="Folder">The folder of the project; the current folder when the sources are not on this machine.</param>
/// <param name="StateDirectory">Where the state and the local service live.</param>
internal sealed record StackProject(Stack Stack, string Folder, string StateDirectory)
{
    /// <summary>Evaluates the stacks of the program and picks the one that the call is about.</summary>
    /// <exception cref="CommandFailure">A stack cannot be evaluated, or none or several fit.</exception>
    public static StackProject Select(VerbCall call)
    {
        var stacks = call.Program.Factories.Select(static create => create()).ToList();
        if (stacks.GroupBy(static stack => stack.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
        {
            throw new CommandFailure(ExitCode.Invalid, $"Two stacks are named '{twice.Key}': {string.Join(" and ", twice.Select(static stack => stack.Place))}. Give one another name.");
        }

        var stack = call.StackOption is { } name
            ? stacks.Find(stack => stack.Name == name) ?? throw new CommandFailure(ExitCode.NotFound, $"There is no stack '{name}'. There {Names(stacks)}.")
            : stacks is [var only] ? only : throw new CommandFailure(ExitCode.Invalid, $"Name one stack with --stack: there {Names(stacks)}.");
        var folder = ProjectFile.FolderOf(stack.Place.File) ?? Directory.GetCurrentDirectory();
        return new StackProject(stack, folder, Path.GetFullPath(call.StateOption ?? Path.Combine(folder, ".lambdaiac")));
    }

    private static string Names(List<Stack> stacks) => $"{(stacks.Count == 1 ? "is" : "are")} {string.Join(", ", stacks.Select(static stack => stack.Name))}";
}
