using System.Collections.Immutable;
using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Code.Usage;

/// <summary>What AWS assigns is not known while a stack is built: as a string it throws, and a resource is only the name of its class.</summary>
internal sealed class TextOfReferenceRule : OperationRule
{
    public override RuleInfo Info { get; } = new("LIAC9101", "A value that is known only after the deployment is made into a string", Severity.Error, "LambdaIaC");

    public override ImmutableArray<SyntaxKind> Kinds { get; } = [SyntaxKind.Interpolation, SyntaxKind.AddExpression, SyntaxKind.InvocationExpression];

    /// <summary>To bind every text of a project would cost more than all other rules: only names tell where one can be ours.</summary>
    public override bool MayBreak(SyntaxNode syntax, Mentions mentions) => mentions.MaySee(syntax.SyntaxTree) && syntax switch
    {
        InterpolationSyntax { Expression: var hole } => MayBeReference(hole, mentions),
        BinaryExpressionSyntax { Left: var left, Right: var right } => MayBeReference(left, mentions) || MayBeReference(right, mentions),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: "ToString" } } => MayBeReference(owner, mentions),
        InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } =>
            NameOf(syntax) is "Format" or "Concat" or "Join" && arguments.Any(argument => MayBeReference(argument.Expression, mentions)),
        _ => false,
    };

    /// <summary>Literals and sums are none; a variable or member is one where the class has to do with resources, or where it is called as their attributes are.</summary>
    private static bool MayBeReference(ExpressionSyntax value, Mentions mentions) => value switch
    {
        LiteralExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax => false,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } when ReferenceNames.MayBeAttribute(member) => true,
        _ => mentions.AreIn(value),
    };

    public override IEnumerable<CodeFinding> Check(IOperation operation, CodeSymbols symbols, CancellationToken cancellation)
    {
        IEnumerable<IOperation?> parts = operation switch
        {
            IInterpolationOperation { Expression: var hole } => [hole],
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => [sum.LeftOperand, sum.RightOperand],
            IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } instance } => [instance],
            IInvocationOperation { TargetMethod: { Name: "Format" or "Concat" or "Join", ContainingType.SpecialType: SpecialType.System_String } } call => ArgumentsOf(call),
            _ => [],
        };
        return
            from part in parts
            where part is not null
            let value = HandlerCall.Unwrap(part)
            let what = Problem(value, symbols)
            where what is not null
            select Report(value.Syntax, $"'{value.Syntax}' is {what}; write Text.Format($\"...\") with an attribute such as {{resource.Arn}}.");
    }

    private static IEnumerable<IOperation> ArgumentsOf(IInvocationOperation call) => call.Arguments.SelectMany(static argument => argument.Value switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
        var value => (IEnumerable<IOperation>)[value],
    });

    private static string? Problem(IOperation value, CodeSymbols symbols) => value switch
    {
        { Type: var type } when symbols.IsReference(type) => "a reference, which has no text before the deployment",
        { Type: { } type } when symbols.IsResource(type) => $"a resource, whose text is only the name of the class {type.Name}",
        // A property without a setter is an attribute that AWS assigns; one that is set may hold a plain string.
        IPropertyReferenceOperation { Property: { SetMethod: null, IsStatic: false } attribute } when symbols.IsText(attribute.Type) && symbols.IsResource(attribute.ContainingType) =>
            $"known only after the deployment and has no text yet",
        _ => null,
    };
}
