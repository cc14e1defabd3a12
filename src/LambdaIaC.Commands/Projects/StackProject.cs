using LambdaIaC.Commands.Rendering;
using LambdaIaC.Compiler.Evaluation;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Commands.Projects;

/// <summary>A stack with the project that declares it and the directory of its state.</summary>
/// <param name="Stack">The evaluated stack.</param>
/// <param name="Location">The project.</param>
/// <param name="StateDirectory">Where the state and the local service live.</param>
internal sealed record StackProject(Stack Stack, ProjectLocation Location, string StateDirectory)
{
    /// <summary>The folder of the state in a project, unless <c>--state</c> names another.</summary>
    public const string DefaultStateDirectory = ".lambdaiac";

    /// <summary>Who owns the state of the stack.</summary>
    public ProjectIdentity Identity => new(Path.GetFileName(Location.Directory), Location.Directory);

    /// <summary>Evaluates the stacks of the program and picks the one that the call is about.</summary>
    /// <exception cref="CommandFailure">A stack cannot be evaluated, or none or several fit.</exception>
    public static StackProject Select(VerbCall call)
    {
        var stacks = call.Program.Factories.Select(Evaluate).ToList();
        if (stacks.GroupBy(static stack => stack.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
        {
            var places = string.Join(" and ", twice.Select(static stack => DisplayPath.Of(stack.Place)));
            throw new CommandFailure(ExitCode.Invalid, $"Two stacks are named '{twice.Key}': {places}. Give one another name.");
        }

        var stack = call.StackOption is { } name
            ? stacks.Find(stack => stack.Name == name) ?? throw new CommandFailure(ExitCode.NotFound, $"There is no stack '{name}'; there {Names(stacks)}.")
            : stacks is [var only] ? only : throw new CommandFailure(ExitCode.Invalid, $"Name one stack with --stack; there {Names(stacks)}.");
        var location = new ProjectLocator(Directory.GetCurrentDirectory()).Locate(stack.Place.File);
        return new StackProject(stack, location, Path.GetFullPath(call.StateOption ?? Path.Combine(location.Directory, DefaultStateDirectory)));
    }

    private static Stack Evaluate(Func<Stack> create)
    {
        var evaluated = StackEvaluator.Evaluate(create);
        return evaluated.Value ?? throw new CommandFailure(ExitCode.Invalid, "The stack cannot be evaluated.") { Findings = evaluated.Errors };
    }

    private static string Names(List<Stack> stacks) => $"{(stacks.Count == 1 ? "is" : "are")} {string.Join(", ", stacks.Select(static stack => stack.Name))}";
}
