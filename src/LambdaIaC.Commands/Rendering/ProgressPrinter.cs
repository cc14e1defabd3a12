using System.Globalization;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Execution;
using Spectre.Console;

namespace LambdaIaC.Commands.Rendering;

/// <summary>
/// Tells what a deployment is doing: one line when a resource is done, failed or skipped, and what is still running with its elapsed time.
/// On a terminal the running line is overwritten; elsewhere it comes as a line of its own at every heartbeat.
/// </summary>
internal sealed class ProgressPrinter(Terminal terminal) : IProgress<ExecutionEvent>
{
    private bool _hasTransientLine;

    public void Report(ExecutionEvent value)
    {
        switch (value.Kind)
        {
            case ExecutionEventKind.Started:
                WriteTransient($"{Doing(value)}...");
                break;
            case ExecutionEventKind.StillRunning:
                WriteRunning($"{Doing(value)}, {Seconds(value.Elapsed)}");
                break;
            case ExecutionEventKind.Succeeded:
                WriteDone(value, $"{Mark(value).Past} ({Seconds(value.Elapsed)})");
                break;
            case ExecutionEventKind.Resumed:
                WriteDone(value, "resumed from an interrupted deployment");
                break;
            case ExecutionEventKind.Failed:
                WriteDone(value, $"[red]failed[/]: {value.Message.EscapeMarkup()}");
                break;
            case ExecutionEventKind.Skipped:
                WriteDone(value, $"[yellow]skipped[/]: {value.Message.EscapeMarkup()}");
                break;
            default:
                break;
        }
    }

    private static string Doing(ExecutionEvent value) => $"{value.Operation switch
    {
        OperationKind.Create => "creating",
        OperationKind.Update => "updating",
        OperationKind.Delete => "deleting",
        _ => "checking",
    }} {value.Type} {value.LogicalId}";

    /// <summary>A replacement has two halves: the new resource is made, the old one is deleted.</summary>
    private static StepMark Mark(ExecutionEvent value) => StepMark.Of(value.Operation == OperationKind.Delete ? StepKind.Delete : value.Step);

    private static string Seconds(TimeSpan elapsed) => elapsed.TotalSeconds.ToString("0.0 's'", CultureInfo.InvariantCulture);

    private void WriteDone(ExecutionEvent value, string markup)
    {
        ClearTransient();
        var mark = Mark(value);
        terminal.StyledError.MarkupLine($"  [{mark.Color}]{mark.Sign}[/] {value.Type.EscapeMarkup()} {value.LogicalId.EscapeMarkup()} {markup}");
    }

    private void WriteRunning(string text)
    {
        if (terminal.Features.IsInteractive)
        {
            WriteTransient(text);
        }
        else
        {
            terminal.Error.WriteLine($"     {text}");
        }
    }

    private void WriteTransient(string text)
    {
        if (terminal.Features is { IsInteractive: true, ColorsError: true })
        {
            ClearTransient();
            terminal.Error.Write($"     {text}");
            terminal.Error.Flush();
            _hasTransientLine = true;
        }
    }

    private void ClearTransient()
    {
        if (_hasTransientLine)
        {
            // Return to the first column and erase to the end of the line.
            terminal.Error.Write("\r\u001b[K");
            _hasTransientLine = false;
        }
    }
}
