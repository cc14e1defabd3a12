using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Views;

namespace LambdaIaC;

/// <summary>The resources that are deployed together. Derive from it and create them in the constructor.</summary>
/// <example><code>
/// public sealed class HelloStack : Stack
/// {
///     public HelloStack() : base("hello")
///     {
///         var role = new ExecutionRole(this, "role");
///         _ = new Function(this, "hello") { Role = role, Runtime = Runtime.NodeJs22, Handler = "index.handler", Code = Code.FromFolder("hello") };
///     }
/// }
/// </code></example>
public abstract class Stack : Scope
{
    private readonly List<Resource> _resources = [];
    private readonly List<Move> _moves = [];

    /// <summary>Creates an empty stack.</summary>
    /// <param name="name">The name, 1 to 40 letters, digits and hyphens, starting with a letter. Names of functions and roles start with it.</param>
    /// <param name="file">Filled in by the compiler. Paths of code are relative to the project that holds this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    [SuppressMessage("ApiDesign", "RS0022:Constructor make noninheritable base class inheritable", Justification = "Only stacks and components may be derived from, and they are.")]
    protected Stack(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, new Place(file, line, 0))
    {
    }

    /// <summary>The name of the stack.</summary>
    public string Name => Id;

    /// <summary>The resources in the order of their creation.</summary>
    public IReadOnlyList<Resource> Resources => _resources;

    internal IReadOnlyList<Move> Moves => _moves;

    internal override Stack Root => this;

    /// <summary>Says that a resource has a new logical id: the next deployment keeps it instead of replacing it.</summary>
    /// <param name="from">The logical id in the last deployment.</param>
    /// <param name="to">The logical id now.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    protected void Moved(string from, string to, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _moves.Add(new Move(from, to, new Place(file, line, 0)));

    internal override string LogicalIdOf(string id) => id;

    internal void Add(Resource resource) => _resources.Add(resource);
}
