using System.CommandLine;
using System.Reflection;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Commands.Verbs;

namespace LambdaIaC.Commands;

/// <summary>Parses what was typed, runs the verb and turns every failure into one line and an exit code.</summary>
internal sealed class CommandLine(StackSource program, Func<ColorMode, Terminal> terminalFor)
{
    private readonly GlobalOptions _options = new();

    public async Task<int> RunAsync(string[] arguments)
    {
        var root = Build(arguments);
        var parsed = root.Parse(arguments);
        var terminal = terminalFor(parsed.Errors.Count == 0 ? _options.Color.Of(parsed) : ColorMode.Auto);
        if (arguments.Length > 0 && parsed.Errors.Count > 0)
        {
            var command = string.Join(' ', Path(parsed.CommandResult.Command));
            terminal.Fail($"{string.Join(" ", parsed.Errors.Select(static error => error.Message))} See '{command} --help'.");
            return (int)ExitCode.Invalid;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = TextWriter.Null,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
        });

        static IEnumerable<string> Path(Symbol symbol) => symbol.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent).Append(symbol.Name) : [ToolName ?? symbol.Name];
    }

    /// <summary>What the tool is installed as; null in the program of a stack, which is called what it is called.</summary>
    private static string? ToolName => Assembly.GetEntryAssembly()?.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static attribute => attribute.Key == "System.CommandLine.ToolCommandName")?.Value;

    private RootCommand Build(string[] arguments)
    {
        var root = new RootCommand("AWS Lambda infrastructure in C#: checked while you type, planned deterministically, run on this machine.");
        _options.AddTo(root);
        foreach (var verb in VerbCatalog.All)
        {
            root.Subcommands.Add(verb.Build((parsed, run, cancellationToken) => RunVerbAsync(arguments, parsed, run, cancellationToken)));
        }

        return root;
    }

    private async Task<int> RunVerbAsync(
        string[] arguments, ParseResult parsed, Func<VerbCall, CancellationToken, Task<ExitCode>> run, CancellationToken cancellationToken)
    {
        var terminal = terminalFor(_options.Color.Of(parsed));
        try
        {
            return (int)await run(new VerbCall(arguments, parsed, terminal, _options, program), cancellationToken);
        }
        catch (CommandFailure failure)
        {
            FindingText.Write(terminal.StyledError, failure.Findings);
            terminal.Fail(failure.Message);
            return (int)failure.ExitCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.Fail("Cancelled.");
            return (int)ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The edge of the process: whatever arrives here is a bug, and the user is told so.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            terminal.Fail($"This is a bug in LambdaIaC: {exception.Message}");
            await terminal.Error.WriteLineAsync(exception.ToString());
            return (int)ExitCode.InternalError;
        }
    }
}
