using System.Reflection;
using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Tests;

/// <summary>Holds the model against the schemas, property by property: the schemas are held against AWS elsewhere.</summary>
public sealed class ModelSchemaTests
{
    /// <summary>What a schema has and the model deliberately has not, with the reason.</summary>
    private static readonly Dictionary<string, string> _onlyInSchema = new(StringComparer.Ordinal)
    {
        ["Function.Publish"] = "A version is a resource of its own.",
        ["Version.RevisionId"] = "The engine knows by its state what it deployed; AWS's optimistic lock is for callers that do not.",
        ["Permission.RevisionId"] = "As for a version.",
    };

    /// <summary>What the model requires and a schema does not, with the reason.</summary>
    private static readonly Dictionary<string, string> _stricter = new(StringComparer.Ordinal)
    {
        ["Function.VpcConfig.SubnetIds"] = "AWS takes subnets and security groups together or not at all.",
        ["Function.VpcConfig.SecurityGroupIds"] = "AWS takes subnets and security groups together or not at all.",
        ["Function.DeadLetterConfig.TargetArn"] = "The only member: without it the block says nothing.",
        ["Function.TracingConfig.Mode"] = "The only member: without it the block says nothing.",
        ["Function.SnapStart.ApplyOn"] = "CloudFormation requires it.",
        ["Function.DurableConfig.ExecutionTimeout"] = "CloudFormation requires it.",
        ["Alias.RoutingConfig.AdditionalVersionWeights"] = "The only member: without it the block says nothing.",
        ["EventInvokeConfig.DestinationConfig.OnSuccess.Destination"] = "CloudFormation requires it.",
        ["EventInvokeConfig.DestinationConfig.OnFailure.Destination"] = "CloudFormation requires it.",
    };

    public static TheoryData<string> Types => [.. SchemaCatalog.All.Select(static schema => schema.Name)];

    private static List<Pair> AllPairs => [.. SchemaCatalog.All.SelectMany(static schema => PairsBelow(schema.Name, ModelOf(schema.Name), schema.Properties))];

    [Fact]
    public void Every_schema_has_a_class_of_its_name() => Assert.Equal(
        SchemaCatalog.All.Select(static schema => schema.Name),
        ModelTypes.Resources.Select(static type => type.Name));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_of_a_schema_is_in_the_model(string type) => Assert.Empty(
        PairsOf(type).Where(static pair => pair.Property is null && !_onlyInSchema.ContainsKey(pair.Path)).Select(static pair => pair.Path));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_of_the_model_is_in_a_schema(string type) => Assert.Empty(
        PairsOf(type).Where(static pair => pair.Schema is null).Select(static pair => pair.Path));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_has_the_kind_and_the_unit_of_its_schema(string type) => Assert.All(
        PairsOf(type).Where(static pair => pair is { Property: not null, Schema: not null }),
        static pair => Assert.True(
            Fits(TypeOf(pair.Property!.PropertyType), pair.Schema!),
            $"{pair.Path} is a {pair.Property!.PropertyType} in the model and {pair.Schema!.Kind} {pair.Schema.Unit} in the schema."));

    [Theory]
    [MemberData(nameof(Types))]
    public void What_aws_requires_is_required_unless_it_is_made_up(string type) => Assert.All(
        PairsOf(type).Where(static pair => pair is { Property: not null, Schema: not null }),
        static pair => Assert.True(
            pair.Property!.IsDefined(typeof(RequiredMemberAttribute)) == (pair.Schema! is { Required: true, Generated: false } || _stricter.ContainsKey(pair.Path)),
            $"{pair.Path} is required in one of model and schema only."));

    [Fact]
    public void What_is_made_up_is_never_null() => Assert.All(
        AllPairs.Where(static pair => pair is { Property: not null, Schema.Generated: true }),
        static pair => Assert.Equal(NullabilityState.NotNull, new NullabilityInfoContext().Create(pair.Property!).ReadState));

    [Fact]
    public void Every_word_that_aws_allows_has_a_constant_and_every_constant_is_allowed() => Assert.All(
        AllPairs.Where(static pair => pair is { Property: not null, Schema: not null } && WordType(pair) is not null),
        static pair => Assert.Equal(
            WordsOf(pair.Schema!).Order(StringComparer.Ordinal),
            ConstantsOf(WordType(pair)!).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_exception_is_needed()
    {
        var pairs = AllPairs;

        Assert.All(_onlyInSchema.Keys, path => Assert.Contains(pairs, pair => pair.Path == path && pair.Property is null));
        Assert.All(_stricter.Keys, path => Assert.Contains(pairs, pair => pair.Path == path && pair.Schema is { Required: false }));
    }

    private static List<Pair> PairsOf(string type) => [.. AllPairs.Where(pair => pair.Path.StartsWith($"{type}.", StringComparison.Ordinal))];

    private static Type ModelOf(string type) => ModelTypes.Resources.Single(candidate => candidate.Name == type);

    private static IEnumerable<Pair> PairsBelow(string path, Type model, IReadOnlyList<PropertySchema> schemas)
    {
        var properties = ModelTypes.SettableOf(model).ToDictionary(static property => property.Name, StringComparer.Ordinal);
        var settable = schemas.Where(static schema => schema.Mutability != Mutability.ReadOnly).ToDictionary(static schema => schema.Name, StringComparer.Ordinal);
        foreach (var name in properties.Keys.Union(settable.Keys, StringComparer.Ordinal))
        {
            var pair = new Pair($"{path}.{name}", properties.GetValueOrDefault(name), settable.GetValueOrDefault(name));
            yield return pair;
            if (pair is { Property: not null, Schema: not null })
            {
                foreach (var below in PairsBelow(pair))
                {
                    yield return below;
                }
            }
        }
    }

    private static IEnumerable<Pair> PairsBelow(Pair pair) =>
        (ItemOf(TypeOf(pair.Property!.PropertyType)) ?? TypeOf(pair.Property!.PropertyType), pair.Schema!.Item ?? pair.Schema) switch
        {
            (var type, { Kind: PropertyKind.Structure } structure) when type.IsSubclassOf(typeof(ConfigurationBlock)) => PairsBelow(pair.Path, type, structure.Members),
            _ => [],
        };

    private static bool Fits(Type type, PropertySchema schema) => schema.Kind switch
    {
        PropertyKind.Text => type == typeof(string) || type == typeof(Text) || type == typeof(Handler) || type == typeof(Qualifier) || type == typeof(RoleName)
            || type.IsSubclassOf(typeof(OpenEnum)) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>)),
        PropertyKind.Integer => schema.Unit switch
        {
            "seconds" => type == typeof(Duration),
            "MB" => type == typeof(DataSize),
            _ => type == typeof(int),
        },
        PropertyKind.Number => type == typeof(double),
        PropertyKind.Boolean => type == typeof(bool),
        PropertyKind.Structure => type.IsSubclassOf(typeof(ConfigurationBlock)) || type == typeof(Code),
        PropertyKind.List => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && Fits(ItemOf(type)!, schema.Item!),
        PropertyKind.Map => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Map<>) && Fits(ItemOf(type)!, schema.Item!),
        PropertyKind.Document => type == typeof(PolicyDocument) || type == typeof(Json) || type == typeof(FieldIndexPolicy),
        _ => false,
    };

    private static Type TypeOf(Type declared) => Nullable.GetUnderlyingType(declared) ?? declared;

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(IReadOnlyList<>) || definition == typeof(Map<>))
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>The type of a word; runtimes are held against their own table.</summary>
    private static Type? WordType(Pair pair)
    {
        var type = ItemOf(TypeOf(pair.Property!.PropertyType)) ?? TypeOf(pair.Property!.PropertyType);
        return type.IsSubclassOf(typeof(OpenEnum)) && type != typeof(Runtime) ? type : null;
    }

    private static IEnumerable<string> WordsOf(PropertySchema schema) => (schema.Item ?? schema).Constraints.OfType<OneOf>().Single().Allowed;

    private static IEnumerable<string> ConstantsOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static constant => ((OpenEnum)constant.GetValue(null)!).Value);

    private sealed record Pair(string Path, PropertyInfo? Property, PropertySchema? Schema);
}
