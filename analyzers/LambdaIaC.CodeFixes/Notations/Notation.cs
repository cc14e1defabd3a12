using System.Globalization;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LambdaIaC.CodeFixes.Notations;

/// <summary>Writes a value of AWS as C# of the type that stands there.</summary>
internal static class Notation
{
    /// <summary>The expression for a value; null when its type has no notation for it.</summary>
    /// <param name="value">The value in the unit and spelling of AWS.</param>
    /// <param name="written">The expression that it replaces.</param>
    /// <param name="model">The semantic model of the document.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Replacement? Write(string value, ExpressionSyntax written, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetTypeInfo(written, cancellation);
        if ((info.Type ?? info.ConvertedType)?.Underlying() is not { } type)
        {
            return null;
        }

        if (UnitFactories.IsQuantity(type) && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
        {
            return QuantityNotation.Write(amount, type, written, model, cancellation);
        }

        return Write(value, type, model.Compilation);
    }

    /// <summary>The expression for a value where nothing is written yet; null when its type has no notation for it.</summary>
    /// <param name="value">The value in the unit and spelling of AWS.</param>
    /// <param name="type">The type that is wanted.</param>
    /// <param name="compilation">The compilation of the document.</param>
    public static Replacement? Write(string value, ITypeSymbol type, Compilation compilation)
    {
        if (UnitFactories.IsQuantity(type) && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
        {
            return QuantityNotation.Write(amount, type);
        }

        if (type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_Boolean)
        {
            return Plain(SyntaxFactory.ParseExpression(value));
        }

        var symbols = ModelSymbols.TryResolve(compilation);
        return type switch
        {
            { SpecialType: SpecialType.System_String } => Plain(Text(value)),
            _ when symbols is null => null,
            _ when symbols.Contains(type) && type.ConvertsFromString() => Plain(Text(value)),
            _ when symbols.IsWord(type) => WordNotation.Write(value, type, symbols),
            _ => null,
        };
    }

    /// <summary>A type in full, which the editor shortens as far as the place allows.</summary>
    public static ExpressionSyntax FullNameOf(ITypeSymbol type) =>
        SyntaxFactory.ParseExpression(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>A type in full where a type is wanted, which the editor shortens as far as the place allows.</summary>
    public static TypeSyntax TypeOf(ITypeSymbol type) =>
        SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>Source text with its names in full, which the editor shortens as far as the place allows.</summary>
    public static ExpressionSyntax Parse(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text);
        return expression.ReplaceNodes(
            expression.DescendantNodesAndSelf().Where(static node => node is NameSyntax or MemberAccessExpressionSyntax),
            static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    /// <summary>A string literal.</summary>
    public static LiteralExpressionSyntax Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <summary>A call with one argument.</summary>
    public static InvocationExpressionSyntax Call(ExpressionSyntax method, ExpressionSyntax argument) =>
        SyntaxFactory.InvocationExpression(method, SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(argument))));

    /// <summary>A member of a type.</summary>
    public static MemberAccessExpressionSyntax Member(ExpressionSyntax owner, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, owner, SyntaxFactory.IdentifierName(name));

    private static Replacement Plain(ExpressionSyntax expression) => new(expression, expression.ToString());
}
