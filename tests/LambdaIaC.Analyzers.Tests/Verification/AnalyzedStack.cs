using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>What the analyzer understands of a stack, before any rule looks at it.</summary>
internal static class AnalyzedStack
{
    /// <summary>The properties of the last resource that the source creates.</summary>
    public static MapValue Properties(string source)
    {
        var compilation = StackCompiler.Compile(source);
        var tree = compilation.SyntaxTrees.Single();
        var semantics = compilation.GetSemanticModel(tree);
        var model = ModelSymbols.TryResolve(compilation) ?? throw new InvalidOperationException("The model was not found.");
        var creation = tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Select(node => semantics.GetOperation(node))
            .OfType<IObjectCreationOperation>()
            .Last(operation => model.SchemaOf(operation.Type) is not null);
        var reader = new ValueReader(model, new SymbolDefinitions(compilation), CancellationToken.None);
        return reader.Blocks.Members(creation, new Cursor(new PlaceMap(creation.Syntax), ""), Trail.Start);
    }
}
