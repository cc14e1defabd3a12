using LambdaIaC.Commands.Projects;

namespace LambdaIaC.Commands.Verbs;

/// <summary>A verb that works on a stack. The tool has none of its own: it starts the program of the stack with the same arguments.</summary>
internal abstract class StackVerb : Verb
{
    public override Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken) =>
        call.Program.Factories.Count == 0
            ? StackProcess.RunAsync(call, cancellationToken)
            : RunOnStackAsync(call, StackProject.Select(call), cancellationToken);

    /// <summary>Does the work on the stack that the call is about.</summary>
    protected abstract Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken);
}
