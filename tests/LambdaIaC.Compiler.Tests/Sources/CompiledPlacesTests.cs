using LambdaIaC.Compiler.Graph;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.Compiler.Tests.Sources;

/// <summary>Every object initializer of this repository that looks like a resource's, against the C# compiler's reading of it.</summary>
public class CompiledPlacesTests
{
    [Fact]
    public void Values_in_the_initializers_of_this_repository_stand_where_the_compiler_sees_them()
    {
        var compared = 0;
        foreach (var file in RepositorySources.Files)
        {
            var text = File.ReadAllText(file);
            var places = new PropertyPlaces(new MemorySources { [file] = text });
            foreach (var (creation, path, value) in Initializers(text))
            {
                var resource = StartOf(file, creation.NewKeyword.GetLocation()) with { Column = 0 };
                var node = new ResourceNode { Type = TypeOf(creation), LogicalId = IdOf(creation), Properties = MapValue.Empty, Dependencies = [], Place = resource };
                var found = places.Find(node, path);
                if (found == resource)
                {
                    continue;
                }

                Assert.Equal(StartOf(file, value.GetLocation()), found);
                compared++;
            }
        }

        Assert.True(compared > 50, $"Only {compared} values were compared.");
    }

    private static IEnumerable<(BaseObjectCreationExpressionSyntax Creation, string Path, ExpressionSyntax Value)> Initializers(string text) =>
        from creation in CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
        where creation is { ArgumentList.Arguments.Count: >= 2, Initializer: not null }
        from entry in Entries(creation.Initializer!, "")
        select (creation, entry.Path, entry.Value);

    /// <summary>The values of an initializer and of the blocks in it, with their paths.</summary>
    private static IEnumerable<(string Path, ExpressionSyntax Value)> Entries(InitializerExpressionSyntax initializer, string parent)
    {
        foreach (var assignment in initializer.Expressions.OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is not IdentifierNameSyntax { Identifier.ValueText: var name })
            {
                continue;
            }

            var path = parent + name;
            var value = assignment.Right;
            while (value is ParenthesizedExpressionSyntax parenthesized)
            {
                value = parenthesized.Expression;
            }

            yield return (path, value);
            var below = value switch
            {
                InitializerExpressionSyntax nested => Entries(nested, $"{path}."),
                BaseObjectCreationExpressionSyntax { Initializer: { } block } => Entries(block, $"{path}."),
                CollectionExpressionSyntax list when list.Elements.All(static element => element is ExpressionElementSyntax) =>
                    list.Elements.Cast<ExpressionElementSyntax>().Select((element, index) => ($"{path}[{index}]", element.Expression)),
                _ => [],
            };
            foreach (var entry in below)
            {
                yield return entry;
            }
        }
    }

    private static string TypeOf(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax { Type: var type } ? type.DescendantTokens().Last(static token => token.IsKind(SyntaxKind.IdentifierToken)).ValueText : "Anything";

    private static string IdOf(BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList!.Arguments[1].Expression is LiteralExpressionSyntax { Token.Value: string id } ? id : "anything";

    private static Place StartOf(string file, Location location)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return new Place(file, start.Line + 1, start.Character + 1);
    }
}
