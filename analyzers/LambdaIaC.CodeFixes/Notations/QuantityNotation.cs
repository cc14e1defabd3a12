using System.Globalization;
using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.CodeFixes.Notations;

/// <summary>
/// Writes an amount of a quantity: in the unit that the author used when it is whole in it, in the unit of AWS otherwise.
/// </summary>
internal static class QuantityNotation
{
    public static Replacement Write(long amount, ITypeSymbol quantity, ExpressionSyntax written, SemanticModel model, CancellationToken cancellation)
    {
        var factory = UnitFactories.BaseFactoryOf(quantity.Name);
        if (written is not InvocationExpressionSyntax { Expression: var called }
            || model.GetSymbolInfo(written, cancellation).Symbol is not IMethodSymbol method
            || UnitFactories.FactorOf(method) is not { } factor)
        {
            return Write(amount, quantity);
        }

        if (amount % factor == 0)
        {
            return Of(called, quantity, method.Name, amount / factor);
        }

        // As the author names the type: `Duration.Seconds`, `LambdaIaC.Duration.Seconds`, or `Seconds` after a `using static`.
        ExpressionSyntax renamed = called is MemberAccessExpressionSyntax access ? access.WithName(SyntaxFactory.IdentifierName(factory)) : SyntaxFactory.IdentifierName(factory);
        return Of(renamed, quantity, factory, amount);
    }

    /// <summary>An amount in the unit of AWS.</summary>
    public static Replacement Write(long amount, ITypeSymbol quantity)
    {
        var factory = UnitFactories.BaseFactoryOf(quantity.Name);
        return Of(Notation.Member(Notation.FullNameOf(quantity), factory), quantity, factory, amount);
    }

    private static Replacement Of(ExpressionSyntax method, ITypeSymbol quantity, string factory, long number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(Notation.Call(method, SyntaxFactory.ParseExpression(digits)), $"{quantity.Name}.{factory}({digits})");
    }
}
