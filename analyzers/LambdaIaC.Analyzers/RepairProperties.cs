using System.Globalization;
using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Analyzers.Stacks;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Properties = System.Collections.Immutable.ImmutableDictionary<string, string?>;

namespace LambdaIaC.Analyzers;

/// <summary>How a repair travels with a diagnostic to the code fix and into SARIF files.</summary>
internal static class RepairProperties
{
    /// <summary>What to do: <c>Remove</c>, <c>Replace</c>, <c>Add</c>, <c>Append</c>, <c>Call</c> or <c>CallOwn</c>.</summary>
    public const string Kind = "Repair";

    /// <summary>The syntax to do it to, as <c>start,length</c>: a value that is removed, replaced or appended to, a creation that is added to.</summary>
    public const string Place = "RepairPlace";

    /// <summary>The property, below the creation that it is added to, such as <c>LoggingConfig.LogFormat</c>.</summary>
    public const string Path = "RepairPath";

    /// <summary>The value to write, in the unit and spelling of AWS; of a call its text.</summary>
    public const string Value = "RepairValue";

    /// <summary>Set when the value is the only item of a list.</summary>
    public const string IsItem = "RepairIsItem";

    /// <summary>The properties of the diagnostic of a finding; null when nothing can be repaired where the finding is.</summary>
    public static Properties? Of(Finding finding, PlaceMap places)
    {
        var isWritten = places.ExpressionOf(finding.PropertyPath) is not null;
        var nearest = finding.Nearest is not null && isWritten ? NearestValue.Of(finding) : null;
        var repair = finding.Repair ?? (finding.Nearest is { } value && !isWritten && finding.PropertyPath.Length > 0 ? Repair.Set(finding.PropertyPath, value) : null);
        return repair is null ? nearest : With(nearest ?? Properties.Empty, repair, places);
    }

    /// <summary>The place of a diagnostic's repair.</summary>
    public static TextSpan? PlaceOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Place, out var written) && written?.Split(',') is [var start, var length]
            ? new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture))
            : null;

    private static Properties With(Properties properties, Repair repair, PlaceMap here)
    {
        // A fix changes the document that the diagnostic is in.
        var places = repair.Of is null ? here : (repair.Of as UnitResource)?.Places;
        return places is null || places.Tree != here.Tree ? properties : repair.Kind switch
        {
            RepairKind.Remove => Here(places, repair.Path) is { } removed ? Add(properties, "Remove", removed.Span, repair.Path, null) : properties,
            RepairKind.Call => Call(properties, repair, places),
            RepairKind.CallOwn => CallOwn(properties, repair, places),
            _ => Write(properties, repair, places),
        };
    }

    private static Properties Write(Properties properties, Repair repair, PlaceMap places)
    {
        var value = repair.Value?.ToString();
        if (Here(places, repair.Path) is { } written)
        {
            return Add(properties, repair.Kind == RepairKind.Append ? "Append" : "Replace", written.Span, repair.Path, value);
        }

        var (around, path) = places.AroundOf(repair.Path);
        var added = Add(properties, "Add", around.Span, path.Length == 0 ? repair.Path : repair.Path.Substring(path.Length + 1), value);
        return repair.Kind == RepairKind.Append ? added.Add(IsItem, "true") : added;
    }

    /// <summary>The expression of a value, unless it is in another file than the creation.</summary>
    private static SyntaxNode? Here(PlaceMap places, string path) => places.ExpressionOf(path) is { } written && written.SyntaxTree == places.Tree ? written : null;

    /// <summary>A call whose resources are written as names: what makes a new value each time is not repeated.</summary>
    private static Properties Call(Properties properties, Repair repair, PlaceMap places) =>
        ResourceIn(places.ExpressionOf(repair.Path)) is { } owner && places.ExpressionOf(repair.Argument) is { } argument && IsName(owner) && IsName(argument)
            ? Add(properties, "Call", places.AroundOf("").Syntax.Span, repair.Path, $"{owner}.{repair.Method}({argument})")
            : properties;

    /// <summary>The resource whose ARN is written.</summary>
    private static SyntaxNode? ResourceIn(SyntaxNode? reference) => reference is MemberAccessExpressionSyntax { Name.Identifier.Text: "Arn", Expression: var resource } ? resource : reference;

    /// <summary>A call on a resource that was given a name as it was created.</summary>
    private static Properties CallOwn(Properties properties, Repair repair, PlaceMap places)
    {
        var creation = places.AroundOf("").Syntax;
        var name = creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.Text: var local, Parent.Parent: LocalDeclarationStatementSyntax } } => local,
            AssignmentExpressionSyntax { Left: { } target, Parent: ExpressionStatementSyntax } when IsName(target) && target.ToString() != "_" => target.ToString(),
            _ => null,
        };
        return name is null ? properties : Add(properties, "CallOwn", creation.Span, repair.Path, $"{name}.{repair.Method}()");
    }

    private static bool IsName(SyntaxNode syntax) => syntax switch
    {
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => true,
        MemberAccessExpressionSyntax { Expression: var owner } => IsName(owner),
        _ => false,
    };

    private static Properties Add(Properties properties, string kind, TextSpan place, string path, string? value) =>
        properties.Add(Kind, kind).Add(Place, $"{place.Start},{place.Length}").Add(Path, path).Add(Value, value);
}
