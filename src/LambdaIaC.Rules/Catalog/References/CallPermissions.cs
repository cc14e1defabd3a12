using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Which permissions of a stack let a service call a function.</summary>
internal sealed class CallPermissions
{
    private readonly StackIndex _stack;
    private readonly bool _isOpen;
    private readonly Dictionary<(IResourceView Function, string Service), Granted> _granted = [];

    public CallPermissions(StackIndex stack)
    {
        _stack = stack;
        // A permission whose function is not known may be any function's.
        _isOpen = stack.IsOpen || stack.OfType("Permission").Any(permission =>
            permission.Properties["FunctionName"] is { IsUnknown: true } name && stack.FunctionOf(permission) is null && !(name is ReferenceValue reference && stack.Find(reference.LogicalId) is not null));
    }

    /// <summary>What a trigger may call of a function.</summary>
    public Granted For(PushTrigger trigger, IResourceView function)
    {
        if (!_granted.TryGetValue((function, trigger.Service), out var granted))
        {
            _granted[(function, trigger.Service)] = granted = Find(function, trigger.Service);
        }

        return granted;
    }

    private Granted Find(IResourceView function, string service)
    {
        var grants = _stack.About(function, "Permission").Select(permission => (Callee: Callee.Of(permission, _stack), Lets: Lets(permission, service))).Where(static grant => grant.Lets != false).ToList();
        return new Granted(
            [.. grants.Select(static grant => grant.Callee).OfType<Callee>()],
            IsOpen: _isOpen || grants.Any(static grant => grant.Lets is null),
            IsVague: grants.Any(static grant => grant.Callee is null));
    }

    private static bool? Lets(IResourceView permission, string service)
    {
        bool? principal = permission.Properties["Principal"] switch
        {
            TextValue { Text: var text } => text == "*" || ServicePrincipal.IsOf(text, service),
            _ => null,
        };
        bool? action = permission.Properties["Action"] switch
        {
            TextValue { Text: var text } => Wildcard.Matches(text, "lambda:InvokeFunction", ignoreCase: true),
            _ => null,
        };
        return principal & action;
    }

    /// <summary>What a service may call of a function.</summary>
    /// <param name="Callees">What the permissions name.</param>
    /// <param name="IsOpen">Whether there may be other permissions.</param>
    /// <param name="IsVague">Whether a permission names something that is not known.</param>
    internal sealed record Granted(HashSet<Callee> Callees, bool IsOpen, bool IsVague);
}
