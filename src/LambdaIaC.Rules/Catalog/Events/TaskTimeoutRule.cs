using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Step Functions fails the task and goes on, while the function still runs and is paid for.</summary>
internal sealed class TaskTimeoutRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5341",
        "A task of a state machine gives up before the function that it calls must end",
        Severity.Info,
        "https://docs.aws.amazon.com/step-functions/latest/dg/sfn-stuck-execution.html")
    {
        Covers = [290],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from machine in stack.OfType("StateMachine")
        from task in TaskState.Of(machine)
        let limit = task.State["TimeoutSeconds"].Integer()
        let function = limit is null ? null : stack.FunctionOf(task.Resource)
        let timeout = function?.Properties["Timeout"] is { IsAbsent: true } ? 3 : function?.Properties["Timeout"].Integer()
        where limit < timeout
        select Report(
            machine,
            "Definition",
            $"TimeoutSeconds of task '{task.Name}' of StateMachine '{machine.Name}' is {limit}, less than the Timeout of Function '{function?.Name}', {timeout} seconds; raise it, or lower that.") with
        {
            Related = [Other(function!, "Timeout")],
            Value = $"{limit}",
        };
}
