using LambdaIaC.Analyzers.Foreign;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.CodeFixes.Notations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LambdaIaC.CodeFixes.Edits;

/// <summary>Sets a property in the creation of a resource or block that does not set it yet.</summary>
internal static class CreationEdits
{
    /// <summary>The member to add; null when the type has no such property, or its value no notation.</summary>
    /// <param name="owner">The type that is created.</param>
    /// <param name="path">The property, with blocks that are to be created before it: <c>LoggingConfig.LogFormat</c>.</param>
    /// <param name="value">The value in the unit and spelling of AWS.</param>
    /// <param name="isItem">Whether the value is the only item of a list.</param>
    /// <param name="compilation">The compilation of the document.</param>
    public static ExpressionSyntax? Member(ITypeSymbol owner, string path, string value, bool isItem, Compilation compilation)
    {
        var members = ModelSymbols.TryResolve(compilation)?.MembersOf(owner) ?? [];
        if (members.FirstOrDefault(member => member.Path == path)?.Property is { SetMethod: not null } whole)
        {
            return Assignment(whole.Name, Value(whole.Type, value, isItem, compilation));
        }

        return path.Split(['.'], 2) is [var block, var below] && members.FirstOrDefault(member => member.Path == block)?.Property is { SetMethod: not null } property
            ? Assignment(property.Name, Created(property.Type, Member(Unwrapped(property.Type), below, value, isItem, compilation)))
            : null;
    }

    /// <summary>Whether a node creates an object and can take a member more.</summary>
    public static bool IsCreation(SyntaxNode node) => node is BaseObjectCreationExpressionSyntax or WithExpressionSyntax;

    /// <summary>A creation with one member more; null when the node is none.</summary>
    public static SyntaxNode? With(SyntaxNode creation, ExpressionSyntax member) => creation switch
    {
        ObjectCreationExpressionSyntax written => written.WithInitializer(Added(written.Initializer, member)),
        ImplicitObjectCreationExpressionSyntax written => written.WithInitializer(Added(written.Initializer, member)),
        WithExpressionSyntax written => written.WithInitializer(ListEdits.Add(written.Initializer, member)),
        _ => null,
    };

    private static ExpressionSyntax? Value(ITypeSymbol declared, string value, bool isItem, Compilation compilation)
    {
        var type = Unwrapped(declared);
        if (!isItem)
        {
            return Notation.Write(value, type, compilation)?.Expression;
        }

        return type is INamedTypeSymbol { TypeArguments: [var item] } && Notation.Write(value, item, compilation)?.Expression is { } written
            ? SyntaxFactory.CollectionExpression(SyntaxFactory.SingletonSeparatedList<CollectionElementSyntax>(SyntaxFactory.ExpressionElement(written)))
            : null;
    }

    private static AssignmentExpressionSyntax? Assignment(string name, ExpressionSyntax? value) => value is null ? null : SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression,
        SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
        value);

    private static InitializerExpressionSyntax Added(InitializerExpressionSyntax? initializer, ExpressionSyntax member) =>
        initializer is null ? Initializer(member) : ListEdits.Add(initializer, member);

    /// <summary>What Pulumi's inputs wrap: they take it as it is.</summary>
    private static ITypeSymbol Unwrapped(ITypeSymbol declared) =>
        declared.Underlying() is INamedTypeSymbol { TypeArguments: [var wrapped, ..] } wrapper && ForeignSymbols.IsWrapper(wrapper) ? wrapped : declared.Underlying();

    /// <summary>A block with one member. Where it is wrapped, <c>new()</c> would make the wrapper.</summary>
    private static ExpressionSyntax? Created(ITypeSymbol declared, ExpressionSyntax? member)
    {
        if (member is null)
        {
            return null;
        }

        var block = Unwrapped(declared);
        return SymbolEqualityComparer.Default.Equals(block, declared.Underlying())
            ? SyntaxFactory.ImplicitObjectCreationExpression().WithInitializer(Initializer(member)).WithAdditionalAnnotations(Formatter.Annotation)
            : SyntaxFactory.ObjectCreationExpression(Notation.TypeOf(block), null, Initializer(member)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static InitializerExpressionSyntax Initializer(ExpressionSyntax member) => SyntaxFactory.InitializerExpression(
        SyntaxKind.ObjectInitializerExpression,
        SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.SingletonSeparatedList(member.WithTrailingTrivia(SyntaxFactory.Space)),
        SyntaxFactory.Token(SyntaxKind.CloseBraceToken));
}
