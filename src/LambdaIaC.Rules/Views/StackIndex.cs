using System.Collections.Concurrent;
using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Views;

/// <summary>
/// A stack as the rules about several resources see it: by type, by physical name, and along the references in both directions.
/// What they ask is looked up, never searched for, so that a rule stays linear in the number of resources.
/// </summary>
internal sealed class StackIndex
{
    private readonly IStackView _stack;
    private readonly string? _region;
    private readonly ILookup<string, IResourceView> _byType;
    private readonly Lazy<Dictionary<(string Type, string Name), IResourceView>> _byPhysicalName;
    private readonly Lazy<ILookup<IResourceView, IResourceView>> _functionUsers;
    private readonly Lazy<HashSet<string>> _unplacedTypes;
    private readonly Lazy<RolePermissions> _roles;
    private readonly Lazy<IReadOnlyList<PolicySite>> _policies;
    private readonly ConcurrentDictionary<Type, object> _shared = new();

    /// <param name="stack">The stack.</param>
    /// <param name="region">The region that it is deployed to; null when that is not known.</param>
    public StackIndex(IStackView stack, string? region = null)
    {
        _stack = stack;
        _region = region;
        _byType = stack.Resources.ToLookup(static resource => resource.Type, StringComparer.Ordinal);
        _byPhysicalName = new(NamesOf);
        _functionUsers = new(UsersOf);
        _unplacedTypes = new(() => new(Resources.Where(resource => resource.Type != "Function" && !IsPlaced(FunctionReference(resource))).Select(static resource => resource.Type), StringComparer.Ordinal));
        _roles = new(() => new RolePermissions(this));
        _policies = new(() => PolicySite.In(this));
    }

    public IReadOnlyList<IResourceView> Resources => _stack.Resources;

    /// <summary>Whether there may be more resources than those, so that nothing can be said to be missing.</summary>
    public bool IsOpen => _stack.IsOpen;

    /// <summary>What the roles of the stack may do.</summary>
    public RolePermissions Roles => _roles.Value;

    /// <summary>The policies of roles that the stack writes; each is read once for all rules.</summary>
    public IReadOnlyList<PolicySite> Policies => _policies.Value;

    /// <summary>What several rules work out of the stack: made once, for the first that asks.</summary>
    /// <param name="make">Makes it.</param>
    public T Shared<T>(Func<StackIndex, T> make)
        where T : class => (T)_shared.GetOrAdd(typeof(T), _ => make(this));

    /// <summary>The resources of a type, in their order.</summary>
    public IEnumerable<IResourceView> OfType(string type) => _byType[type];

    /// <summary>The resource with a logical id; null when the stack has none.</summary>
    public IResourceView? Find(string logicalId) => _stack.Find(logicalId);

    /// <summary>
    /// The resource of this stack that a value names: by reference, by a text with one reference in it, or by a name or ARN that is written
    /// out and belongs to a resource of the type. Null when it lives elsewhere, such as in another region, or nobody knows.
    /// </summary>
    public IResourceView? Target(Value value, string type) => value switch
    {
        ReferenceValue reference => Find(reference.LogicalId) is { } target && target.Type == type ? target : null,
        JoinedValue joined => WholeNames(joined).Select(part => Target(part, type)).OfType<IResourceView>().Distinct().ToArray() is [var only] ? only : null,
        TextValue { Text: var text } => Named(text, type),
        _ => null,
    };

    /// <summary>The function that a value names, directly or through a version, an alias or a function URL of it.</summary>
    public IResourceView? FunctionOf(Value value)
    {
        var current = value;
        for (var step = 0; step < 4; step++)
        {
            if (Target(current, "Function") is { } function)
            {
                return function;
            }

            if ((Target(current, "Alias") ?? Target(current, "Version") ?? Target(current, "FunctionUrl")) is not { } between)
            {
                return null;
            }

            current = FunctionReference(between);
        }

        return null;
    }

    /// <summary>The function that a resource is about: its FunctionName, or what its type calls that.</summary>
    public IResourceView? FunctionOf(IResourceView resource) => resource.Type == "Function" ? resource : FunctionOf(FunctionReference(resource));

    /// <summary>The resources of a type that are about a function, directly or through a version or an alias.</summary>
    public IEnumerable<IResourceView> About(IResourceView function, string type) => _functionUsers.Value[function].Where(resource => resource.Type == type);

    /// <summary>Whether some resource of a type is about a function that is only known later: it may be about any of this stack.</summary>
    public bool MayBeAboutAny(string type) => _unplacedTypes.Value.Contains(type);

    /// <summary>Whether a value is known to name a function, or to name none of this stack.</summary>
    public bool IsPlaced(Value value) => !value.IsUnknown
        || FunctionOf(value) is not null
        || (value is ReferenceValue reference && Find(reference.LogicalId) is { } target && !FunctionReference(target).IsUnknown);

    /// <summary>The execution role of a function, when the stack makes it.</summary>
    public IResourceView? RoleOf(IResourceView function) => Target(function.Properties["Role"], "ExecutionRole");

    /// <summary>What a resource says about its function; absent where it says nothing.</summary>
    public static Value FunctionReference(IResourceView resource) =>
        resource.Properties["FunctionName"] is { IsAbsent: false } name ? name : resource.Properties["TargetFunctionArn"];

    private Dictionary<(string Type, string Name), IResourceView> NamesOf()
    {
        var names = new Dictionary<(string Type, string Name), IResourceView>();
        foreach (var resource in Resources)
        {
            if (SchemaCatalog.Find(resource.Type)?.PhysicalNameProperty is { } property && resource.Properties[property] is TextValue { Text: var name })
            {
                names[(resource.Type, name)] = resource;
            }
        }

        return names;
    }

    private ILookup<IResourceView, IResourceView> UsersOf() => Resources
        .Where(static resource => resource.Type != "Function")
        .Select(resource => (Function: FunctionOf(resource), Resource: resource))
        .Where(static pair => pair.Function is not null)
        .ToLookup(static pair => pair.Function!, static pair => pair.Resource);

    private IResourceView? Named(string text, string type) =>
        WrittenName.Of(text) is { } written && written.MayBe(type, _region) && _byPhysicalName.Value.TryGetValue((type, written.Name), out var named) ? named : null;

    /// <summary>The references of a text that stand for a whole name: one that letters touch is a part of the name of something else.</summary>
    private static IEnumerable<ReferenceValue> WholeNames(JoinedValue joined) => joined.Parts
        .Where((_, index) => IsEdge(index == 0 ? null : joined.Parts[index - 1], static text => text[text.Length - 1])
            && IsEdge(index == joined.Parts.Count - 1 ? null : joined.Parts[index + 1], static text => text[0]))
        .OfType<ReferenceValue>();

    private static bool IsEdge(Value? neighbour, Func<string, char> nearest) =>
        neighbour is not TextValue { Text: { Length: > 0 } text } || (nearest(text) is var touching && !char.IsLetterOrDigit(touching) && "-_.".IndexOf(touching) < 0);
}
