using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Stacks;
using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Tests.Stacks;

/// <summary>The stacks that the analyzer makes of a class, before any rule looks at them.</summary>
internal static class AnalyzedUnit
{
    /// <summary>The only stack of a constructor with statements.</summary>
    public static StackIndex Of(string statements, string members = "") => Assert.Single(All(StackSource.Statements(statements, members)));

    /// <summary>Every stack that rules get to see, in order.</summary>
    public static IReadOnlyList<StackIndex> All(string source) => All(StackCompiler.Compile(source));

    /// <summary>Every stack that rules get to see in code that compiles.</summary>
    public static IReadOnlyList<StackIndex> All(Compilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var seen = new List<StackIndex>();
        Findings(compilation, stack =>
        {
            seen.Add(stack);
            return [];
        });
        return seen;
    }

    /// <summary>What is reported about the resources of the first class that creates some.</summary>
    public static IReadOnlyList<UnitFinding> Findings(Compilation compilation, Func<StackIndex, IEnumerable<Finding>> check)
    {
        var model = ModelSymbols.TryResolve(compilation) ?? throw new InvalidOperationException("The model was not found.");
        var stacks = new StackFindings(model, new SymbolDefinitions(compilation), (stack, _) => check(stack));
        return [.. Creations(compilation, model).SelectMany(creation => stacks.At(creation.Operation, creation.Member, CancellationToken.None))];
    }

    private static IEnumerable<(IOperation Operation, ISymbol Member)> Creations(Compilation compilation, ModelSymbols model) =>
        from tree in compilation.SyntaxTrees
        let semantics = compilation.GetSemanticModel(tree)
        from node in tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
        let operation = semantics.GetOperation(node) as IObjectCreationOperation
        where model.SchemaOf(operation?.Type) is not null
        select ((IOperation)operation, semantics.GetEnclosingSymbol(node.SpanStart)!);
}
