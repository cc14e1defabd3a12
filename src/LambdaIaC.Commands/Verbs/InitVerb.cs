using System.CommandLine;
using System.Text.RegularExpressions;
using LambdaIaC.Commands.Projects;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>init NAME</c>: a new stack with one function that runs at once.</summary>
internal sealed partial class InitVerb : Verb
{
    private readonly Argument<string> _name = new("name") { Description = "The name of the stack in PascalCase, such as Orders." };

    private readonly Option<string> _folder = new("--folder")
    {
        Description = "Where the projects are made. The default is a folder of the stack's name.",
        HelpName = "DIR",
    };

    public override int Order => 0;

    public override Command Define() => new("init", "Makes a new stack with one function.") { _name, _folder };

    public override async Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken)
    {
        var name = call.Parsed.GetRequiredValue(_name);
        if (!LegalName().IsMatch(name))
        {
            throw new CommandFailure(ExitCode.Invalid, $"'{name}' is not a name for a stack. Use 1 to 40 letters and digits that start with a capital letter, such as Orders.");
        }

        var folder = call.Parsed.GetValue(_folder) ?? name;
        await new StackTemplate(name).WriteAsync(folder, cancellationToken);
        await call.Terminal.Output.WriteLineAsync($"Made {folder}. Try it: dotnet run --project {folder}/{name} -- up --yes --invoke Hello");
        return ExitCode.Ok;
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]{0,39}$")]
    private static partial Regex LegalName();
}
