using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Views;

namespace LambdaIaC;

/// <summary>Resources that belong together: their logical ids start with the component's.</summary>
/// <example><code>
/// public sealed class Worker : Component
/// {
///     public Worker(Scope scope, string id) : base(scope, id) => _ = new ExecutionRole(this, "role");
/// }
/// </code></example>
public abstract class Component : Scope
{
    private readonly Scope _parent;

    /// <summary>Creates a component in a scope.</summary>
    /// <param name="scope">The stack or component it belongs to.</param>
    /// <param name="id">The id, unique within the scope: letters, digits and hyphens, starting with a letter.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    [SuppressMessage("ApiDesign", "RS0022:Constructor make noninheritable base class inheritable", Justification = "Only stacks and components may be derived from, and they are.")]
    protected Component(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(id, new Place(file, line, 0)) => _parent = scope;

    internal override Stack Root => _parent.Root;

    internal override string LogicalIdOf(string id) => _parent.LogicalIdOf($"{Id}-{id}");
}
