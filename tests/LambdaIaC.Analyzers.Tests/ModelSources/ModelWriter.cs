using System.Globalization;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaIaC.Analyzers.Tests.ModelSources;

/// <summary>Writes C# for the model: a whole stack around one value, with everything that the compiler requires besides.</summary>
internal static class ModelWriter
{
    /// <summary>A stack with one resource that has an expression at a place of the model.</summary>
    public static string Stack(ModelNode node, string expression) =>
        StackSource.Statements($"        _ = new {node.Resource.Name}(this, \"orders\") {Members(node.Resource, Wrap(node, expression))};");

    /// <summary>A value in the notation of a type; null when the type has none for it.</summary>
    public static string? Expression(ITypeSymbol type, Value value) => (value, type.Name) switch
    {
        (IntegerValue integer, "Duration") => $"Duration.Seconds({integer})",
        (IntegerValue integer, "DataSize") => $"DataSize.Mebibytes({integer})",
        (IntegerValue integer, _) => integer.ToString(),
        (NumberValue number, _) => number.Number.ToString("R", CultureInfo.InvariantCulture) + "d",
        (TextValue text, "Ref") => Reference(((INamedTypeSymbol)type).TypeArguments[0], text.Text),
        (TextValue text, _) when ModelTree.Symbols.IsOpenEnum(type) => $"new {type.Name}({Literal(text.Text)})",
        (TextValue text, _) when type.SpecialType == SpecialType.System_String || type.ConvertsFromString() => Literal(text.Text),
        (ListValue list, _) => Join("[", list.Items.Select(item => Expression(ElementOf(type), item)), "]"),
        (MapValue map, _) => Join("new() { ", map.Entries.Select(entry => Expression(ElementOf(type), entry.Value) is { } item ? $"[{Literal(entry.Key)}] = {item}" : null), " }"),
        _ => null,
    };

    /// <summary>An expression that the compiler takes for a type, and AWS for a schema.</summary>
    public static string Any(ITypeSymbol type, PropertySchema? schema) => type.Name switch
    {
        "Code" => "Code.FromFolder(\"orders\")",
        "PolicyDocument" => "new() { Statements = [] }",
        "FieldIndexPolicy" => "new() { Fields = [\"requestId\"] }",
        "IReadOnlyList" => "[]",
        "Map" => "new()",
        "Boolean" => "true",
        _ when schema?.Kind == PropertyKind.Structure => $"new {type.Name} {Members(type, "", schema.Members)}",
        _ when schema is not null && Samples.Legal(schema, type) is { } legal => Expression(type, legal)!,
        _ => throw new NotSupportedException($"No sample of {type} for {schema?.Name}."),
    };

    private static string Wrap(ModelNode node, string expression)
    {
        var parent = node.Parent!;
        var around = node.Step switch
        {
            ModelStep.Item => $"[{expression}]",
            ModelStep.Entry => $"new() {{ [{Literal(Samples.Key(parent.Schema!))}] = {expression} }}",
            _ => $"{node.Name} = {expression}",
        };
        return (node.Step, parent.Step) switch
        {
            (ModelStep.Member, ModelStep.Resource) => around,
            (ModelStep.Member, _) => Wrap(parent, $"new {parent.Type.Name} {Members(parent.Type, around, parent.Schema!.Members)}"),
            (ModelStep.Argument, _) => Wrap(parent, Call(parent, node, expression)),
            _ => Wrap(parent, around),
        };
    }

    private static string Call(ModelNode code, ModelNode argument, string expression)
    {
        var factory = code.Type.GetMembers().OfType<IMethodSymbol>().Single(method => method.IsStatic && method.Parameters.Any(parameter => parameter.Name == argument.Name));
        var arguments = factory.Parameters
            .Where(parameter => parameter.Name == argument.Name || !parameter.IsOptional)
            .Select(parameter => $"{parameter.Name}: {(parameter.Name == argument.Name ? expression : Any(parameter.Type, ModelSymbols.CodeMember(parameter, code.Schema!)))}");
        return $"Code.{factory.Name}({string.Join(", ", arguments)})";
    }

    /// <summary>An initializer with one property as it is given and every required one besides.</summary>
    private static string Members(ITypeSymbol type, string given, IReadOnlyList<PropertySchema>? members = null)
    {
        members ??= SchemaCatalog.Find(type.Name)!.Properties;
        var others = type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.IsRequired && !given.StartsWith($"{property.Name} = ", StringComparison.Ordinal))
            .Select(property => $"{property.Name} = {Any(property.Type, members.FirstOrDefault(member => member.Name == property.Name))}");
        return $"{{ {string.Join(", ", others.Append(given).Where(static member => member.Length > 0))} }}";
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string? Join(string start, IEnumerable<string?> items, string end)
    {
        var written = items.ToList();
        return written.Contains(null) ? null : start + string.Join(", ", written) + end;
    }

    private static string? Reference(ITypeSymbol resource, string text)
    {
        var factory = resource.GetMembers().OfType<IMethodSymbol>()
            .FirstOrDefault(static method => method is { IsStatic: true, Parameters.Length: 1 } && method.Name.StartsWith("From", StringComparison.Ordinal));
        return factory switch
        {
            null => null,
            { Parameters: [{ Type.SpecialType: SpecialType.System_Int32 }] } => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? $"{resource.Name}.{factory.Name}({number})" : null,
            _ => $"{resource.Name}.{factory.Name}({Literal(text)})",
        };
    }

    public static ITypeSymbol ElementOf(ITypeSymbol collection) => ((INamedTypeSymbol)collection).TypeArguments[^1];
}
