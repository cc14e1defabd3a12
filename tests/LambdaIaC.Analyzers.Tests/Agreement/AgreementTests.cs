using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Tests.ModelSources;
using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Agreement;

/// <summary>
/// The analyzer knows the model by its names only. These tests run what it reads and hold both values against each other: for every
/// constant, unit, conversion and factory of the model, those that are added later among them.
/// </summary>
public sealed class AgreementTests
{
    public static TheoryData<string> Words => Expressions(static type => ModelTree.Symbols.IsOpenEnum(type), static type => type.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(static property => property.IsStatic)
        .Select(property => $"{type.Name}.{property.Name}")
        .Append($"new {type.Name}(\"new-word\")"));

    public static TheoryData<string> Quantities => Expressions(UnitFactories.IsQuantity, static type => Factories(type).Select(factory => $"{type.Name}.{factory.Name}(7)"));

    public static TheoryData<string> References => Expressions(static type => type.Name == "Ref", static type =>
    {
        var resource = ((INamedTypeSymbol)type).TypeArguments[0];
        return Factories(resource).Select(factory => $"{resource.Name}.{factory.Name}({(factory.Parameters[0].Type.SpecialType == SpecialType.System_Int32 ? "7" : "\"orders\"")})");
    });

    public static TheoryData<string> Conversions => Expressions(static type => type.ContainingNamespace.Name == "LambdaIaC" && type.ConvertsFromString(), static _ => ["\"orders\""]);

    public static TheoryData<string> Codes => Expressions(static type => ModelTree.Symbols.IsCode(type), static type => Factories(type)
        .Select(factory => $"Code.{factory.Name}({string.Join(", ", factory.Parameters.Select(static parameter => parameter.Type.Name == "Text" || parameter.Type.SpecialType == SpecialType.System_String ? $"\"{parameter.Name}\"" : "S3ObjectStorageMode.Copy"))})"));

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_constant_of_an_open_enum_stands_for_its_word(string expression) => AssertSame(expression);

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Every_factory_of_a_quantity_counts_in_its_unit(string expression) => AssertSame(expression);

    [Theory]
    [MemberData(nameof(References))]
    public void Every_reference_to_something_that_exists_is_its_name(string expression) => AssertSame(expression);

    [Theory]
    [MemberData(nameof(Conversions))]
    public void Every_conversion_from_a_string_keeps_the_text(string expression) => AssertSame(expression);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_factory_of_code_says_where_the_code_is(string expression) => AssertSame(expression);

    [Fact]
    public void Nothing_in_the_model_can_be_set_after_its_creation()
    {
        // Were this to change, the analyzer would have to look at assignments outside of initializers too.
        var settable = typeof(Stack).Assembly.GetExportedTypes()
            .SelectMany(static type => type.GetProperties())
            .Where(static property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
        Assert.Empty(settable);
    }

    /// <summary>Expressions with the place that each is written at: the first one of its type.</summary>
    private static TheoryData<string> Expressions(Func<ITypeSymbol, bool> isMeant, Func<ITypeSymbol, IEnumerable<string>> expressions) =>
    [
        .. ModelTree.All
            .Where(node => isMeant(node.Type))
            .DistinctBy(static node => node.Type.ToDisplayString(), StringComparer.Ordinal)
            .SelectMany(node => expressions(node.Type).Select(expression => $"{node} = {expression}")),
    ];

    private static IEnumerable<IMethodSymbol> Factories(ITypeSymbol type) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(static method => method is { IsStatic: true, MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, Parameters.Length: > 0, Name: not "Custom" });

    private static void AssertSame(string assignment)
    {
        var parts = assignment.Split(" = ", 2);
        var node = ModelTree.All.First(node => node.ToString() == parts[0]);
        var source = ModelWriter.Stack(node, parts[1]);
        var executed = ExecutedStack.Property(source, node.Top.Name);
        Assert.NotNull(executed);
        Assert.Equal(executed, AnalyzedStack.Properties(source)[node.Top.Name].ToString());
    }
}
