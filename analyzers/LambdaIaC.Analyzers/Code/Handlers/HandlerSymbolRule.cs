using System.Collections.Immutable;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>A handler in text survives no renaming. Where the stack sees the method, it can name the method itself. Opinion, for those who ask.</summary>
internal sealed class HandlerSymbolRule : HandlerRule
{
    /// <summary>The type of the method as source text, for the code fix.</summary>
    public const string TypeKey = "HandlerType";

    /// <summary>The method, for the code fix.</summary>
    public const string MethodKey = "HandlerMethod";

    /// <summary>Set when the method is static, for the code fix.</summary>
    public const string StaticKey = "HandlerIsStatic";

    public override RuleInfo Info { get; } = new(
        "LIAC7011",
        "The handler is text, and could be bound to the method by its symbol",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html");

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target)
    {
        if (!function.IsOfModel || !target.IsText || target.Type is not { IsGenericType: false } type || target.Method is not { IsGenericMethod: false } method || !IsReachable(method, type, function.Compilation))
        {
            return [];
        }

        var repair = ImmutableDictionary<string, string?>.Empty
            .Add(TypeKey, (method.IsStatic ? method.ContainingType : type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
            .Add(MethodKey, method.Name)
            .Add(StaticKey, method.IsStatic ? "true" : null);
        return [Report(
            function.Handler,
            $"Handler of {function.Title} names '{type.Name}.{method.Name}' in text; Handler.For{(method.IsStatic ? "" : $"<{type.Name}>")} names the method itself and follows when it is renamed.",
            repair)];
    }

    private static bool IsReachable(IMethodSymbol method, INamedTypeSymbol type, Compilation stack) =>
        stack.IsSymbolAccessibleWithin(method, stack.Assembly) && stack.IsSymbolAccessibleWithin(type, stack.Assembly) && (method.IsStatic || type is { TypeKind: TypeKind.Class, IsStatic: false });
}
