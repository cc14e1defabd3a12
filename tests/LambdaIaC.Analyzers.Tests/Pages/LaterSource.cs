using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Analyzers.Stacks;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaIaC.Analyzers.Tests.Pages;

/// <summary>Rewrites a stack so that the property of a finding is set to something that only the running program knows.</summary>
internal static class LaterSource
{
    /// <summary>The file that every such stack is compiled with.</summary>
    public const string Declaration = "internal static class Later { public static T Of<T>() => System.Activator.CreateInstance<T>(); }";

    /// <summary>The change that makes the property of a finding unknown; null when it has none that the type could be given.</summary>
    public static TextChange? Change(Finding finding, UnitResource resource, Compilation compilation)
    {
        var semantics = compilation.GetSemanticModel(resource.Places.Tree);
        if (finding.IsAboutKey)
        {
            return new TextChange(resource.Places.LocationOf(finding.PropertyPath, ofKey: true).SourceSpan, Later(semantics.Compilation.GetSpecialType(SpecialType.System_String)));
        }

        return resource.Places.ExpressionOf(finding.PropertyPath) is { } written
            ? Replace(written, semantics)
            : Add(finding.PropertyPath, resource.Places, semantics);
    }

    private static TextChange? Replace(SyntaxNode written, SemanticModel semantics) =>
        semantics.GetTypeInfo(written) is { } info && (info.ConvertedType ?? info.Type) is { } type ? new TextChange(written.Span, Later(type)) : null;

    private static TextChange? Add(string path, PlaceMap places, SemanticModel semantics)
    {
        var (around, above) = places.AroundOf(path);
        var name = path.Substring(above.Length).TrimStart('.').Split('.', '[')[0];
        if (around is not BaseObjectCreationExpressionSyntax creation)
        {
            // A factory that takes the value as an argument: what it makes is known later then.
            return above.Length == 0 ? null : Replace(around, semantics);
        }

        if (name.Length == 0
            || semantics.GetTypeInfo(creation).Type is not { } type
            || ModelSymbols.TryResolve(semantics.Compilation)!.MembersOf(type).FirstOrDefault(member => member.Root == name)?.Property is not { } property)
        {
            return null;
        }

        var member = $"{property.Name} = {Later(property.Type)}";
        return creation.Initializer is { } initializer
            ? new TextChange(new TextSpan(initializer.OpenBraceToken.Span.End, 0), $" {member}, ")
            : new TextChange(new TextSpan(creation.Span.End, 0), $" {{ {member} }}");
    }

    private static string Later(ITypeSymbol type) => $"Later.Of<{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier))}>()";
}
