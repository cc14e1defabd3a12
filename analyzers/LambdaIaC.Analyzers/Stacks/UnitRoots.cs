using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>Where the code of a class starts to run: its constructors, and the methods that no other member of it calls.</summary>
internal sealed class UnitRoots(SymbolDefinitions definitions, INamedTypeSymbol type, CancellationToken cancellation)
{
    /// <summary>The bodies of constructors, each with the initializers of the fields; one of the initializers alone where no constructor is written.</summary>
    public IEnumerable<IReadOnlyList<IOperation>> Constructors()
    {
        var initializers = Members().SelectMany(InitializersOf).Select(Operation).OfType<IOperation>().ToArray();
        var constructors = Members().OfType<ConstructorDeclarationSyntax>().ToArray();
        return constructors.Length == 0
            ? initializers.Length == 0 ? [] : [initializers]
            // What `this(...)` runs is walked from there; it brings the initializers too.
            : constructors.Select(constructor => (IReadOnlyList<IOperation>)[.. initializers, .. Operation(constructor) is { } body ? [body] : Array.Empty<IOperation>()]);
    }

    /// <summary>The bodies of the methods and accessors that nobody in the class names.</summary>
    public IEnumerable<IOperation> Methods()
    {
        var named = new HashSet<string>(Members().SelectMany(NamesIn), StringComparer.Ordinal);
        return Members()
            .Where(member => member switch
            {
                MethodDeclarationSyntax method => !named.Contains(method.Identifier.ValueText),
                PropertyDeclarationSyntax property => !named.Contains(property.Identifier.ValueText) && property.Initializer is null,
                OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => true,
                _ => false,
            })
            .SelectMany(BodiesOf)
            .Where(MayCreate)
            .Select(Operation)
            .OfType<IOperation>();
    }

    private IEnumerable<MemberDeclarationSyntax> Members() => type.DeclaringSyntaxReferences
        .Select(declaration => declaration.GetSyntax(cancellation))
        .OfType<TypeDeclarationSyntax>()
        .SelectMany(static declaration => declaration.Members);

    private static IEnumerable<SyntaxNode> InitializersOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Initializer?.Value).OfType<ExpressionSyntax>().Where(MayCreate),
        PropertyDeclarationSyntax { Initializer.Value: var value } => MayCreate(value) ? [value] : [],
        _ => [],
    };

    private static IEnumerable<SyntaxNode> BodiesOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax { ExpressionBody.Expression: var expression } => [expression],
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } => accessors.Where(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null),
        PropertyDeclarationSyntax => [],
        _ => [member],
    };

    /// <summary>Names used in a member, its own declaration left out.</summary>
    private static IEnumerable<string> NamesIn(MemberDeclarationSyntax member) =>
        member.DescendantNodes().OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText)
            .Where(name => member is not MethodDeclarationSyntax method || method.Identifier.ValueText != name);

    private static bool MayCreate(SyntaxNode node) => node.DescendantNodesAndSelf().Any(static part => part is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax);

    private IOperation? Operation(SyntaxNode syntax) => definitions.OperationOf(syntax, cancellation);
}
