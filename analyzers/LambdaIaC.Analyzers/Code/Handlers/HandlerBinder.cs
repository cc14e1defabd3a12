using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>Finds what a handler names, in the way of Lambda's .NET runtime.</summary>
/// <remarks>Source: aws/aws-lambda-dotnet, Amazon.Lambda.RuntimeSupport, Bootstrap/HandlerInfo.cs and UserCodeLoader.cs.</remarks>
internal sealed class HandlerBinder(Compilation compilation)
{
    /// <summary>The target of a handler in text; null when it has another form, or names an assembly that this compilation does not see.</summary>
    public HandlerTarget? Bind(string handler)
    {
        var parts = handler.Split([HandlerText.Separator], StringSplitOptions.None);
        return parts is not ([_] or [_, _, _]) || Array.Exists(parts, static part => part.Length == 0) || AssemblyOf(parts[0]) is not { } assembly
            ? null
            : parts is [_, var typeName, var method]
                ? Of(assembly, typeName, assembly.GetTypeByMetadataName(typeName), method, isText: true)
                : new HandlerTarget(assembly, "", null, "", [], IsText: true);
    }

    /// <summary>The target of a handler that is bound by its symbol.</summary>
    public static HandlerTarget? Bind(HandlerCall? call) => call is not { Type: { TypeKind: not TypeKind.Error } type, Method: { } method }
        ? null
        : Of(type.ContainingAssembly, HandlerText.NameOf(type), type, method.Name, isText: false);

    private static HandlerTarget Of(IAssemblySymbol assembly, string typeName, INamedTypeSymbol? type, string method, bool isText) =>
        new(assembly, typeName, type, method, type is null ? [] : MethodsOf(type, method), isText);

    private static ImmutableArray<IMethodSymbol> MethodsOf(INamedTypeSymbol type, string name)
    {
        for (var step = type; step is not null; step = step.BaseType)
        {
            var declared = step.GetMembers(name).OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary).ToImmutableArray();
            if (!declared.IsEmpty)
            {
                return declared;
            }
        }

        return [];
    }

    private IAssemblySymbol? AssemblyOf(string name) => compilation.Assembly.Name == name
        ? compilation.Assembly
        : compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => assembly.Name == name);
}
