using System.CommandLine;
using LambdaIaC.Commands.Terminals;

namespace LambdaIaC.Commands;

/// <summary>Options that every verb understands.</summary>
internal sealed class GlobalOptions
{
    public WordOption<ColorMode> Color { get; } = new("--color", "When to use colours. NO_COLOR is obeyed by auto.", ColorMode.Auto) { Recursive = true };

    public Option<string?> State { get; } = new("--state")
    {
        Description = "The directory of the state and of the local service. The default is .lambdaiac in the stack's project.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Stack { get; } = new("--stack", "-s")
    {
        Description = "The stack to work on, when the program holds more than one.",
        HelpName = "NAME",
        Recursive = true,
    };

    public Option<string?> Project { get; } = new("--project", "-C")
    {
        Description = "The stack's project or its folder. The default is the current folder.",
        HelpName = "PATH",
        Recursive = true,
    };

    public void AddTo(RootCommand root)
    {
        root.Options.Add(Color);
        root.Options.Add(State);
        root.Options.Add(Stack);
        root.Options.Add(Project);
    }
}
