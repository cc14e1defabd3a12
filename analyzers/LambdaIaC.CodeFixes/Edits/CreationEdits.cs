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
    /// <param name="compilation">The compilation of the document.</param>
    public static ExpressionSyntax? Member(ITypeSymbol owner, string path, string value, Compilation compilation)
    {
        var parts = path.Split(['.'], 2);
        if (owner.FindProperty(parts[0]) is not { SetMethod: not null } property)
        {
            return null;
        }

        var type = property.Type.Underlying();
        var written = parts is [_, var below] ? Created(Member(type, below, value, compilation)) : Notation.Write(value, type, compilation)?.Expression;
        return written is null ? null : SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(parts[0]).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            written);
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

    private static InitializerExpressionSyntax Added(InitializerExpressionSyntax? initializer, ExpressionSyntax member) =>
        initializer is null ? Initializer(member) : ListEdits.Add(initializer, member);

    private static ImplicitObjectCreationExpressionSyntax? Created(ExpressionSyntax? member) =>
        member is null ? null : SyntaxFactory.ImplicitObjectCreationExpression().WithInitializer(Initializer(member)).WithAdditionalAnnotations(Formatter.Annotation);

    private static InitializerExpressionSyntax Initializer(ExpressionSyntax member) => SyntaxFactory.InitializerExpression(
        SyntaxKind.ObjectInitializerExpression,
        SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.SingletonSeparatedList(member.WithTrailingTrivia(SyntaxFactory.Space)),
        SyntaxFactory.Token(SyntaxKind.CloseBraceToken));
}
