using LambdaIaC.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>What a handler takes and gives back.</summary>
internal static class Payload
{
    private const string Stream = "System.IO.Stream";

    /// <summary>The type of the event, or of the result, that a serializer must convert; null when streams are enough, or a type is not known.</summary>
    public static ITypeSymbol? ObjectOf(IMethodSymbol method)
    {
        if (method.Parameters is [{ Type: var input }, ..] && !IsContext(input) && input.ToDisplayString() != Stream)
        {
            return Known(input);
        }

        return ResultOf(method) is { } result && !IsStream(result) ? Known(result) : null;
    }

    /// <summary>The type of the result, taken out of its task; null when there is none.</summary>
    public static ITypeSymbol? ResultOf(IMethodSymbol method)
    {
        if (method.ReturnsVoid)
        {
            return null;
        }

        for (var type = method.ReturnType as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" })
            {
                return type.TypeArguments is [var result] ? result : null;
            }
        }

        return method.ReturnType;
    }

    private static ITypeSymbol? Known(ITypeSymbol type) => type.TypeKind == TypeKind.Error ? null : type;

    private static bool IsStream(ITypeSymbol type)
    {
        for (var step = type; step is not null; step = step.BaseType)
        {
            if (step.ToDisplayString() == Stream)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsContext(ITypeSymbol type) => type.Name == "ILambdaContext" || type.FindProperty("AwsRequestId") is not null;
}
