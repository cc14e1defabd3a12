using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>What a handler names, in an assembly that the compilation sees.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="TypeName">The type as the handler writes it; empty when the handler is an assembly alone.</param>
/// <param name="Type">The type; null when the assembly has none of that name.</param>
/// <param name="MethodName">The method as the handler writes it.</param>
/// <param name="Methods">The methods of that name in the class that Lambda finds first, from the type upwards.</param>
/// <param name="IsText">Whether the handler is written as text, and not bound by a symbol.</param>
internal sealed record HandlerTarget(
    IAssemblySymbol Assembly, string TypeName, INamedTypeSymbol? Type, string MethodName, ImmutableArray<IMethodSymbol> Methods, bool IsText)
{
    /// <summary>Whether the handler is a program of its own, which Lambda starts.</summary>
    public bool IsProgram => TypeName.Length == 0;

    /// <summary>The one method that Lambda calls; null when there is none, or more than one.</summary>
    public IMethodSymbol? Method => Methods is [var method] ? method : null;

    /// <summary>Whether the compilation sees members that are not public: of a referenced file it does not.</summary>
    public bool IsSource => Type?.Locations.Any(static location => location.IsInSource) == true;

    /// <summary>Whether the assembly was compiled against the package that Lambda's programming model is in.</summary>
    public bool ReferencesLambdaCore => Assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == "Amazon.Lambda.Core"));
}
