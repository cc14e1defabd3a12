using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code;

/// <summary>The types that rules about C# ask for, resolved once per compilation. A type that is not referenced is null.</summary>
internal sealed class CodeSymbols(Compilation compilation)
{
    private readonly INamedTypeSymbol? _resource = compilation.GetTypeByMetadataName("LambdaIaC.Resource");
    private readonly INamedTypeSymbol? _reference = compilation.GetTypeByMetadataName("LambdaIaC.Ref`1");
    private readonly INamedTypeSymbol? _stack = compilation.GetTypeByMetadataName("LambdaIaC.Stack");
    private readonly INamedTypeSymbol? _scope = compilation.GetTypeByMetadataName("LambdaIaC.Scope");
    private readonly INamedTypeSymbol? _text = compilation.GetTypeByMetadataName("LambdaIaC.Text");
    private readonly INamedTypeSymbol? _handler = compilation.GetTypeByMetadataName("LambdaIaC.Handler");
    private readonly INamedTypeSymbol?[] _compilers =
    [
        compilation.GetTypeByMetadataName("LambdaIaC.Commands.StackProgram"),
        compilation.GetTypeByMetadataName("LambdaIaC.Testing.PlanSnapshot"),
    ];

    public Compilation Compilation { get; } = compilation;

    public SymbolDefinitions Definitions { get; } = new(compilation);

    /// <summary>Whether the compilation uses the model.</summary>
    public bool HasModel => _resource is not null;

    /// <summary>Whether a type is a resource of a stack.</summary>
    public bool IsResource(ITypeSymbol? type) => type is not null && type.DerivesFrom(_resource);

    /// <summary>Whether a type is a reference to a resource.</summary>
    public bool IsReference(ITypeSymbol? type) => Is(type?.Underlying().OriginalDefinition, _reference);

    /// <summary>Whether a type is a stack.</summary>
    public bool IsStack(ITypeSymbol? type) => type is not null && (Is(type, _stack) || type.DerivesFrom(_stack));

    /// <summary>Whether a type is what resources are created in.</summary>
    public bool IsScope(ITypeSymbol? type) => type is not null && type.DerivesFrom(_scope);

    /// <summary>Whether a type is text that may be known only after the deployment.</summary>
    public bool IsText(ITypeSymbol? type) => Is(type, _text);

    /// <summary>Whether a type is a handler.</summary>
    public bool IsHandler(ITypeSymbol? type) => Is(type, _handler);

    /// <summary>Whether the methods of a type make a plan of a stack.</summary>
    public bool IsCompiler(ITypeSymbol? type) => Array.Exists(_compilers, compiler => Is(type, compiler));

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? wanted) => wanted is not null && SymbolEqualityComparer.Default.Equals(type, wanted);
}
