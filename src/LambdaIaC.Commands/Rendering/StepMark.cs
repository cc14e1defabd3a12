using LambdaIaC.Engine.Diffing;

namespace LambdaIaC.Commands.Rendering;

/// <summary>How a kind of step looks: the signs that users of Terraform and Pulumi know.</summary>
/// <param name="Sign">Two characters, so that lines stay aligned.</param>
/// <param name="Color">The colour of the sign.</param>
/// <param name="Future">The word in a plan, as in <c>2 to create</c>.</param>
/// <param name="Past">The word in a report, as in <c>created</c>.</param>
internal sealed record StepMark(string Sign, string Color, string Future, string Past)
{
    public static StepMark Of(StepKind kind) => kind switch
    {
        StepKind.Create => new("+ ", "green", "create", "created"),
        StepKind.Update => new("~ ", "yellow", "update", "updated"),
        StepKind.Replace => new("+-", "magenta", "replace", "replaced"),
        StepKind.Delete => new("- ", "red", "delete", "deleted"),
        StepKind.Rename => new("> ", "blue", "rename", "renamed"),
        _ => new("  ", "grey", "keep", "unchanged"),
    };
}
