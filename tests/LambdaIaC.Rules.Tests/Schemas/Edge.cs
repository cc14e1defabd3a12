using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>One edge of one limit: the last value that is legal and the first that is not.</summary>
internal sealed record Edge(string Name, string Kind, PropertySchema Property, Constraint Constraint, Value LastLegal, Value FirstIllegal, TestResource Resource)
{
    /// <summary>The limit that the message must name: of a conditional one the branch that applies.</summary>
    public Constraint Limit { get; init; } = Constraint;

    public string RuleId => Property.RuleId ?? throw new InvalidOperationException($"{Name} has no id.");

    /// <summary>The edges of a constraint of a property. A constraint that this method does not know fails the tests.</summary>
    public static IEnumerable<Edge> Of(string name, string type, PropertySchema property, Constraint constraint)
    {
        var resource = new TestResource(type, "orders", MapValue.Empty);
        return constraint switch
        {
            NumberRange range => Numbers(range, "number", resource),
            When { Otherwise: NumberRange ordinary, Present: NumberRange managed } =>
            [
                .. Numbers(ordinary, "number", resource),
                .. Numbers(managed, "number on managed instances", new TestResource(type, "orders", TestResource.Map(("CapacityProviderConfig", MapValue.Empty)))),
            ],
            Length length => Sizes("length", length.Minimum, length.Maximum, Text),
            Count count => Sizes("count", count.Minimum, count.Maximum, property.Kind == PropertyKind.Map ? Entries : Items),
            FunctionNameLength length =>
            [
                .. Sizes("function name", 1, length.MaximumName, Text),
                .. Sizes("function name", null, length.MaximumArn, static size => Value.Of("arn:" + new string('a', size - 4))),
            ],
            Bytes bytes => Sizes("bytes", null, (int)bytes.Maximum, property.Kind == PropertyKind.Map ? JsonOf : Zip),
            PolicyLength length => Sizes("policy", null, length.Maximum, property.Kind == PropertyKind.List ? Policies : static size => Value.Of(new string('a', size) + " \n\t")),
            OneOf oneOf => oneOf.Allowed.Select(word => Make("set", word, Word(word), Word(word + "00"))),
            KnownRuntime => [Make("set", "dotnet10", Value.Of("dotnet10"), Value.Of("dotnet11"))],
            NotOneOf notOneOf => notOneOf.Taken.Select(word => Make("taken", word, Value.Of(word + "2"), Value.Of(word))),
            PrincipalForm => [Make("principal", "domain", Value.Of("s3.amazonaws.com"), Value.Of("invalid.nonaws.com"))],
            MinusOneOrAtLeast { Minimum: var least } =>
            [
                Make("number", $"from {least}", Value.Of(least), Value.Of(least - 1)),
                Make("number", "below the gap", Value.Of(-1L), Value.Of(0L)),
            ],
            // A form has no edge; ScheduleExpressionTests has samples.
            ScheduleExpression => [],
            // A pattern has no edge; PatternTests has samples of each.
            Pattern => [],
            _ => throw new InvalidOperationException($"{name} has a constraint without an edge: {constraint}"),
        };

        Edge Make(string kind, string at, Value lastLegal, Value firstIllegal) => new($"{name}: {kind} {at}", kind, property, constraint, lastLegal, firstIllegal, resource);

        Value Word(string word) => property.Kind == PropertyKind.Integer ? Value.Of(long.Parse(word)) : Value.Of(word);

        IEnumerable<Edge> Sizes(string kind, int? minimum, int? maximum, Func<int, Value> ofSize)
        {
            if (minimum > 0)
            {
                yield return Make(kind, $"from {minimum}", ofSize(minimum.Value), ofSize(minimum.Value - 1));
            }

            if (maximum is { } most)
            {
                yield return Make(kind, $"to {most}", ofSize(most), ofSize(most + 1));
            }
        }

        IEnumerable<Edge> Numbers(NumberRange range, string kind, TestResource of)
        {
            var step = property.Kind == PropertyKind.Number ? 0.001 : 1;
            if (range.Minimum is { } minimum)
            {
                yield return Make(kind, $"from {minimum}", Number(minimum), Number(minimum - step)) with { Resource = of, Limit = range };
            }

            if (range.Maximum is { } maximum)
            {
                yield return Make(kind, $"to {maximum}", Number(maximum), Number(maximum + step)) with { Resource = of, Limit = range };
            }
        }

        Value Number(double number) => property.Kind == PropertyKind.Number ? Value.Of(number) : Value.Of((long)number);
    }

    /// <summary>Judges a value with this limit alone, through the engine that judges whole resources.</summary>
    public IReadOnlyList<Finding> Judge(Value value) =>
        [.. SchemaRule.Check(Property with { Constraints = [Constraint], KeyConstraints = [], Item = null, Members = [] }, value, Resource, Property.Name)];

    private static Value Text(int size) => Value.Of(new string('a', size));

    private static ListValue Items(int size) => new([.. Enumerable.Repeat(Value.Of("a"), size)]);

    private static MapValue Entries(int size) => new(Enumerable.Range(0, size).Select(i => KeyValuePair.Create($"k{i}", Value.Of("a"))));

    private static MapValue JsonOf(int size) => TestResource.Map(("KEY", Value.Of(new string('a', size - """{"KEY":""}""".Length))));

    private static AssetValue Zip(int size) => new("folder", "app") { Size = size };

    private static ListValue Policies(int size) => TestResource.List(
        TestResource.Map(("PolicyDocument", Value.Of(new string('a', 100)))),
        TestResource.Map(("PolicyDocument", Value.Of(new string('a', size - 100)))));
}
