using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>Lambda creates the class of a handler itself, with nothing to pass to its constructor.</summary>
/// <remarks>Source: aws/aws-lambda-dotnet, UserCodeValidator.ValidateCustomerType and UserCodeLoader.GetCustomerObject (Activator.CreateInstance).</remarks>
internal sealed class HandlerTypeRule : HandlerRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7005",
        "The class of the handler is one that Lambda cannot create",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html");

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target) =>
        target is { Type: { } type, Method: { } method } && Problem(type, method, target.IsSource) is { } problem
            ? [Report(function.Handler, $"Handler of {function.Title} names the type '{target.TypeName}', which Lambda cannot create: {problem}.")]
            : [];

    private static string? Problem(INamedTypeSymbol type, IMethodSymbol method, bool isSource) => type switch
    {
        { IsGenericType: true } => "it is generic; derive a class for one type from it",
        { TypeKind: not (TypeKind.Class or TypeKind.Struct) } => "it is neither a class nor a struct",
        _ when method.IsStatic => null,
        { IsAbstract: true } => "it is abstract and the method is not static; name a class that derives from it",
        { TypeKind: TypeKind.Class } when Constructor(type) is not { DeclaredAccessibility: Accessibility.Public } => isSource || Constructor(type) is null
            ? "it has no public constructor without parameters; add one"
            : null,
        _ => null,
    };

    private static IMethodSymbol? Constructor(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty);
}
