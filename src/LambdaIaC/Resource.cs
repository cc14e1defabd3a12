using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC;

/// <summary>One AWS resource of a stack. It remembers the file and line that created it.</summary>
/// <remarks>
/// How a resource reaches the plan: the class is called what its schema in LambdaIaC.Rules is called, and each property with an
/// <c>init</c> accessor whose name is in the schema becomes a plan value. Its type is one that knows its own value
/// (<see cref="Text"/>, <see cref="Ref{T}"/>, <see cref="Duration"/>, <see cref="OpenEnum"/>, ...: internally <c>IValueSource</c>),
/// a string, a number or a boolean, a <see cref="ConfigurationBlock"/>, or a list or a dictionary by names of those.
/// Null means not set. Indexers do not count: they write into a property that does.
/// </remarks>
public abstract class Resource
{
    private readonly Dictionary<string, string> _suppressions = new(StringComparer.Ordinal);

    private protected Resource(Scope scope, string id, string file, int line)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(id);
        Stack = scope.Root;
        LogicalId = scope.LogicalIdOf(id);
        Place = new Place(file, line, 0);
        Stack.Add(this);
    }

    /// <summary>The id within the stack: letters, digits and hyphens, starting with a letter. Plans, state and messages use it.</summary>
    public string LogicalId { get; }

    /// <summary>Resources that must exist before this one although no property refers to them.</summary>
    /// <value>The default is none: a reference in a property already orders the two.</value>
    public IReadOnlyList<Resource> DependsOn { get; init; } = [];

    internal Stack Stack { get; }

    internal Place Place { get; }

    /// <summary>The name of the schema in LambdaIaC.Rules; the class is named after it.</summary>
    internal string SchemaName => GetType().Name;

    /// <summary>The physical name of a resource whose author gave it none: <c>{stack}-{logical id}</c>.</summary>
    internal string DefaultName => $"{Stack.Name}-{LogicalId}";

    /// <summary>Reasons by rule id for findings that the author accepts.</summary>
    internal IReadOnlyDictionary<string, string> Suppressions => _suppressions;

    /// <summary>Accepts a finding about this resource. It stays visible in reports, with the reason.</summary>
    /// <param name="ruleId">The id, such as <c>LIAC6001</c>.</param>
    /// <param name="reason">Why it is acceptable here.</param>
    public void Suppress(string ruleId, string reason) => _suppressions[ruleId] = reason;

    /// <summary>An attribute that AWS assigns, for the properties of other resources.</summary>
    internal Text Attribute(string name) => new(new ReferenceValue(LogicalId, name) { Target = this });
}
