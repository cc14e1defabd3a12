using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>
/// How the functions of a stack are called, as far as the stack shows: by event source mappings, permissions, function URLs, and by the
/// resources that send events. Rules about failures ask here, because the answer decides which of the failure paths exists at all.
/// </summary>
internal sealed class InvocationKinds
{
    private readonly ILookup<IResourceView, Caller> _callers;

    private InvocationKinds(StackIndex stack) => _callers = All(stack)
        .Select(entry => (Function: stack.FunctionOf(entry.Function), entry.Caller))
        .Where(static entry => entry.Function is not null)
        .ToLookup(static entry => entry.Function!, static entry => entry.Caller);

    /// <summary>How the functions of a stack are called.</summary>
    public static InvocationKinds In(StackIndex stack) => stack.Shared(static stack => new InvocationKinds(stack));

    /// <summary>What calls a function. Empty when the stack does not show who does.</summary>
    public IEnumerable<Caller> Of(IResourceView function) => _callers[function];

    /// <summary>
    /// Whether a function is called in a way: false when everything that calls it is known to call otherwise, null when nobody knows.
    /// </summary>
    public bool? Has(IResourceView function, InvocationKind kind)
    {
        var kinds = Of(function).Select(static caller => caller.Kind).Distinct().ToList();
        return kinds.Contains(kind) ? true
            : kinds.Count == 0 || kinds.Contains(null) ? null
            : false;
    }

    private static IEnumerable<(Value Function, Caller Caller)> All(StackIndex stack) =>
        Naming(stack, "EventSourceMapping", "an event source mapping", InvocationKind.Polled, "FunctionName")
            .Concat(Naming(stack, "FunctionUrl", "a function URL", InvocationKind.Synchronous, "TargetFunctionArn"))
            .Concat(stack.OfType("Permission").Where(IsForInvocation).Select(Permitted))
            .Concat(Naming(stack, "Subscription", "SNS", InvocationKind.Asynchronous, "Endpoint"))
            .Concat(Naming(stack, "SubscriptionFilter", "CloudWatch Logs", InvocationKind.Asynchronous, "DestinationArn"))
            .Concat(Naming(stack, "Schedule", "a schedule", InvocationKind.Asynchronous, "Target.Arn"))
            .Concat(Each(stack, "Topic", "SNS", "Subscription", "Endpoint"))
            .Concat(Each(stack, "EventRule", "EventBridge", "Targets", "Arn"))
            .Concat(Each(stack, "Bucket", "S3", "NotificationConfiguration.LambdaConfigurations", "Function"))
            .Concat(Allowed(stack));

    /// <summary>Who may call by a policy of a role calls as it likes: code with an SDK, a state machine.</summary>
    private static IEnumerable<(Value Function, Caller Caller)> Allowed(StackIndex stack) =>
        from site in PolicySite.OfRights(stack)
        from statement in site.Policy.Statements
        where statement.CoversAction("lambda:InvokeFunction") != false
        from resource in statement.Resources.Items
        select (resource, new Caller("a role that may call it", null, site.Resource, site.Path));

    private static IEnumerable<(Value Function, Caller Caller)> Naming(StackIndex stack, string type, string name, InvocationKind kind, string path) =>
        stack.OfType(type).Select(resource => (resource.Properties.At(path), new Caller(name, kind, resource, path)));

    private static IEnumerable<(Value Function, Caller Caller)> Each(StackIndex stack, string type, string name, string list, string member) =>
        from resource in stack.OfType(type)
        from item in resource.Properties.At(list).Items().Select((item, index) => (Value: item.Map()[member], Path: $"{PropertyPath.Item(list, index)}.{member}"))
        select (item.Value, new Caller(name, InvocationKind.Asynchronous, resource, item.Path));

    private static bool IsForInvocation(IResourceView permission) => permission.Properties["Action"].Text() is not { } action || action.StartsWith("lambda:Invoke", StringComparison.Ordinal) || action.EndsWith("*", StringComparison.Ordinal);

    private static (Value Function, Caller Caller) Permitted(IResourceView permission)
    {
        var (name, kind) = permission.Properties["Action"].Text() == "lambda:InvokeFunctionUrl" || permission.Properties["InvokedViaFunctionUrl"].Flag() == true
            ? ("a function URL", InvocationKind.Synchronous)
            : CallingServices.Of(permission.Properties["Principal"]);
        return (permission.Properties["FunctionName"], new Caller(name, kind, permission, "FunctionName"));
    }
}
