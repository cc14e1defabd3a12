using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Where the events of asynchronous invocations go that fail for good.</summary>
internal static class FailurePaths
{
    public const string DeadLetterTarget = "DeadLetterConfig.TargetArn";

    public const string OnFailure = "DestinationConfig.OnFailure.Destination";

    /// <summary>Whether a function has a dead-letter target; null when nobody knows.</summary>
    public static bool? HasDeadLetterTarget(IResourceView function) => FailureTarget.IsSet(function.Properties.At(DeadLetterTarget));

    /// <summary>Whether the stack sets a destination for failures of a function, a version or an alias of it; null when nobody knows.</summary>
    public static bool? HasDestination(IResourceView function, StackIndex stack)
    {
        var answers = stack.About(function, "EventInvokeConfig").Select(static config => FailureTarget.IsSet(config.Properties.At(OnFailure))).ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    /// <summary>Every value that names where events or records go: dead-letter targets and destinations.</summary>
    public static IEnumerable<(IResourceView Resource, string Path, Value Target)> Targets(StackIndex stack) =>
        stack.OfType("Function").Select(static function => (function, DeadLetterTarget, function.Properties.At(DeadLetterTarget)))
            .Concat(Destinations(stack));

    /// <summary>Every destination of asynchronous invocations, for success and for failure.</summary>
    public static IEnumerable<(IResourceView Resource, string Path, Value Target)> Destinations(StackIndex stack) =>
        from config in stack.OfType("EventInvokeConfig")
        from path in new[] { OnFailure, "DestinationConfig.OnSuccess.Destination" }
        select (config, path, config.Properties.At(path));
}
