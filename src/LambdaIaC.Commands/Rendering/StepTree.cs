using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Providers;
using Spectre.Console;

namespace LambdaIaC.Commands.Rendering;

/// <summary>The steps of a deployment as a tree: the stack, its resources with their source lines, the properties that change.</summary>
internal sealed class StepTree(IAnsiConsole console)
{
    /// <summary>Shows resources that stay as they are, too.</summary>
    public bool ShowsUnchanged { get; init; }

    /// <summary>The plan, to show every property of a resource that is created; null to show its line only.</summary>
    public DeploymentPlan? Details { get; init; }

    public void Write(string stack, IReadOnlyList<Step> steps)
    {
        var shown = steps.Where(step => ShowsUnchanged || step.IsChange).ToList();
        var typeWidth = shown.Select(static step => step.Type.Length).DefaultIfEmpty().Max();
        var idWidth = shown.Select(static step => step.LogicalId.Length).DefaultIfEmpty().Max();
        console.MarkupLine($"[bold]{stack.EscapeMarkup()}[/]");
        foreach (var step in shown)
        {
            var mark = StepMark.Of(step.Kind);
            var line = $"{step.Type.PadRight(typeWidth)}  {step.LogicalId.PadRight(idWidth)}";
            console.MarkupLine($"  [{mark.Color}]{mark.Sign}[/] {line.EscapeMarkup()}  [grey]{$"{step.Source}{Note(step)}".EscapeMarkup()}[/]");
            WriteProperties(step);
        }

        console.MarkupLine(Summary(steps).EscapeMarkup());
    }

    /// <summary>The counts on one line, such as <c>Plan: 2 to create, 1 to update, 4 unchanged.</c></summary>
    public static string Summary(IReadOnlyList<Step> steps)
    {
        var counts = steps.Where(static step => step.IsChange)
            .GroupBy(static step => step.Kind)
            .OrderBy(static group => group.Key)
            .Select(static group => $"{group.Count()} to {StepMark.Of(group.Key).Future}")
            .ToList();
        var unchanged = steps.Count(static step => !step.IsChange);
        return counts.Count == 0
            ? $"No changes: {unchanged} unchanged."
            : $"Plan: {string.Join(", ", counts)}{(unchanged > 0 ? $", {unchanged} unchanged" : "")}.";
    }

    private static string Note(Step step)
    {
        var notes = new[] { step.MovedFrom is { } from ? $"was {from}" : null, step.Reason }.Where(static note => note is not null).ToList();
        return notes.Count == 0 ? "" : $"  ({string.Join("; ", notes)})";
    }

    private void WriteProperties(Step step)
    {
        foreach (var change in step.Changes)
        {
            console.MarkupLine($"       {change.Path.EscapeMarkup()}: {Words(change).EscapeMarkup()}{(change.ForcesReplacement ? " [magenta](forces replacement)[/]" : "")}");
        }

        var created = step.Kind == StepKind.Create ? Details?.Resources.FirstOrDefault(resource => resource.LogicalId == step.LogicalId) : null;
        foreach (var (name, value) in created?.Properties.Entries ?? [])
        {
            console.MarkupLine($"       {name.EscapeMarkup()}: {ValueText.Of(value).EscapeMarkup()}");
        }
    }

    private static string Words(PropertyChange change) =>
        change.Sensitive ? "[secret] changes" : $"{ValueText.Of(change.Before)} -> {ValueText.Of(change.After)}";
}
