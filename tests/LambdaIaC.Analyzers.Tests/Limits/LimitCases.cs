using LambdaIaC.Analyzers.Tests.ModelSources;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Analyzers.Tests.Limits;

/// <summary>The values on both sides of each limit of a place in the model.</summary>
internal static class LimitCases
{
    /// <summary>Limits of the schemas that no C# expression can break, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> NotWritten { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ExecutionRole.AssumeRolePolicyDocument"] = PolicyIsCode,
        ["ExecutionRole.Policies"] = PolicyIsCode,
        ["ExecutionRole.Policies[].PolicyDocument"] = PolicyIsCode,
        ["Function.Code.ZipFile"] = SizeIsPackaged,
        ["LayerVersion.Content.ZipFile"] = SizeIsPackaged,
        ["RolePolicy.PolicyDocument"] = PolicyIsCode,
    };

    private const string PolicyIsCode = "The length of a policy is the length of the JSON that the model makes of it; the compiler judges it.";

    private const string SizeIsPackaged = "The size of code is known when it is packaged; the compiler judges it.";

    public static bool HasLimits(ModelNode node) =>
        node.Schema is { } schema && (schema.Constraints.Count > 0 || schema.KeyConstraints.Count > 0) && schema.Kind is not (PropertyKind.Document or PropertyKind.Blob) && Of(node).Any();

    public static IEnumerable<LimitCase> Of(ModelNode node) =>
        Values(node).Concat(Counts(node)).Concat(Keys(node)).DistinctBy(static limit => limit.Expression);

    private static IEnumerable<LimitCase> Values(ModelNode node) =>
        from value in node.Schema!.Constraints.SelectMany(constraint => AtLimits(constraint, node)).Distinct()
        let expression = ModelWriter.Expression(node.Type, value)
        where expression is not null
        select new LimitCase(expression, Samples.IsLegal(node.Schema.Constraints, value), expression);

    private static IEnumerable<LimitCase> Counts(ModelNode node)
    {
        if (node.Schema is not { Item: { } item } schema || schema.Constraints.OfType<Count>().FirstOrDefault() is not { } count)
        {
            yield break;
        }

        var element = ModelWriter.Any(ModelWriter.ElementOf(node.Type), item);
        foreach (var size in Sizes(count.Minimum, count.Maximum))
        {
            var expression = schema.Kind == PropertyKind.List
                ? $"[{string.Join(", ", Enumerable.Repeat(element, size))}]"
                : $"new() {{ {string.Join(", ", Enumerable.Range(1, size).Select(number => $"[\"{number}\"] = {element}"))} }}";
            yield return new LimitCase(expression, !(size < count.Minimum || size > count.Maximum), expression);
        }
    }

    private static IEnumerable<LimitCase> Keys(ModelNode node)
    {
        if (node.Schema is not { Kind: PropertyKind.Map, Item: { } item, KeyConstraints.Count: > 0 } schema)
        {
            yield break;
        }

        var value = ModelWriter.Any(ModelWriter.ElementOf(node.Type), item);
        foreach (var key in schema.KeyConstraints.SelectMany(constraint => TextsAt(constraint, schema.KeyConstraints)).Distinct())
        {
            var literal = ModelWriter.Literal(key);
            yield return new LimitCase($"new() {{ [{literal}] = {value} }}", Samples.IsLegal(schema.KeyConstraints, Value.Of(key)), literal);
        }
    }

    private static IEnumerable<Value> AtLimits(Constraint constraint, ModelNode node) => constraint switch
    {
        NumberRange range => Numbers(range, node.Schema!.Kind),
        When conditional => AtLimits(conditional.Otherwise, node),
        OneOf { Allowed: var allowed } when node.Schema!.Kind == PropertyKind.Integer =>
            allowed.Select(long.Parse).SelectMany(static number => new[] { Value.Of((long?)number), Value.Of((long?)(number + 10_000)) }),
        Bytes { Maximum: var maximum } when node.Schema!.Kind == PropertyKind.Map =>
            new[] { maximum, maximum + 1 }.Select(static size => (Value)new MapValue([new("KEY", Value.Of(new string('a', (int)size - """{"KEY":""}""".Length)))])),
        _ => TextsAt(constraint, node.Schema!.Constraints).Select(Value.Of),
    };

    /// <summary>Texts on both sides of a limit, those that another limit refuses among them.</summary>
    private static IEnumerable<string> TextsAt(Constraint constraint, IReadOnlyList<Constraint> all)
    {
        var legal = Samples.LegalTexts(all).FirstOrDefault() ?? "orders";
        return constraint switch
        {
            Length length => Sizes(length.Minimum, length.Maximum).Select(size => Stretch(legal, size)).Append(legal),
            FunctionNameLength length => [legal, Stretch("orders", length.MaximumName), Stretch("orders", length.MaximumName + 1)],
            OneOf { Allowed: var allowed } => [.. allowed, $"{allowed[0]}x", allowed[0].ToLowerInvariant(), allowed[0].ToUpperInvariant()],
            NotOneOf { Taken: var taken } => [.. taken, legal],
            KnownRuntime => ["dotnet10", "nodejs22", "dotnet3"],
            Pattern => [legal, .. Samples.Odd],
            _ => [],
        };
    }

    private static IEnumerable<Value> Numbers(NumberRange range, PropertyKind kind) =>
        new[] { range.Minimum, range.Maximum }.OfType<double>()
            .SelectMany(bound => kind == PropertyKind.Integer ? [bound - 1, bound, bound + 1] : new[] { bound - 0.001, bound, bound + 0.001 })
            .Select(number => kind == PropertyKind.Integer ? Value.Of((long?)(long)number) : Value.Of((double?)number));

    private static IEnumerable<int> Sizes(int? minimum, int? maximum) =>
        new[] { minimum - 1, minimum, maximum, maximum + 1 }.OfType<int>().Where(static size => size is >= 0 and <= 200_000);

    /// <summary>A text of a length: cut, or with its last letter repeated.</summary>
    private static string Stretch(string text, int length) => length <= text.Length ? text[..length] : text + new string('a', length - text.Length);
}
