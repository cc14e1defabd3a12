using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>A value on its way through a schema: where it stands in the resource, in the schema and in AWS's errors.</summary>
internal sealed record Spot
{
    private Spot(IResourceView resource, PropertySchema property, Value value, bool isRequest)
    {
        Resource = resource;
        Property = property;
        Value = value;
        IsRequest = isRequest;
        RuleProperty = property.RuleId is null ? null : property;
    }

    public IResourceView Resource { get; }

    public PropertySchema Property { get; private init; }

    public Value Value { get; private init; }

    /// <summary>Whether a request is judged, to which nobody adds what is left out.</summary>
    public bool IsRequest { get; }

    /// <summary>The path in the resource, such as <c>Layers[1]</c>.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The path in the schema, such as <c>Layers[]</c>.</summary>
    public string SchemaPath { get; private init; } = "";

    /// <summary>The path of <see cref="RuleProperty"/> in the schema, such as <c>Layers</c>.</summary>
    public string RulePath => ReferenceEquals(RuleProperty, Property) || Collection is null ? SchemaPath : Collection.RulePath;

    /// <summary>The property whose id a finding here carries: the property itself, or the list or map that it is an item of.</summary>
    public PropertySchema? RuleProperty { get; private init; }

    /// <summary>The list or map that the value is an item of, when AWS speaks of that instead of the item.</summary>
    public Spot? Collection { get; private init; }

    /// <summary>The member in AWS's errors, such as <c>fileSystemConfigs.1.member.arn</c>.</summary>
    public string AwsMember { get; private init; } = "";

    public static Spot Of(IResourceView resource, PropertySchema property, Value value, string path, bool isRequest) => new(resource, property, value, isRequest)
    {
        Path = path,
        SchemaPath = path,
        AwsMember = AwsNameOf(property),
    };

    public Spot Member(PropertySchema member, Value value) => new(Resource, member, value, IsRequest)
    {
        Path = PropertyPath.Member(Path, member.Name),
        SchemaPath = PropertyPath.Member(SchemaPath, member.Name),
        AwsMember = $"{AwsMember}.{AwsNameOf(member)}",
    };

    /// <summary>The same value, judged as the blob that it stands for.</summary>
    public Spot Content(PropertySchema blob) => Member(blob, Value) with { Path = Path };

    public Spot Item(PropertySchema item, Value value, int index) =>
        Part(item, value, PropertyPath.Item(Path, index)) with { AwsMember = $"{AwsMember}.{index + 1}.member" };

    public Spot Entry(PropertySchema item, Value value, string key) => Part(item, value, PropertyPath.Entry(Path, key)) with { AwsMember = $"{AwsMember}.{key}.member" };

    private Spot Part(PropertySchema item, Value value, string path) => new(Resource, item, value, IsRequest)
    {
        Path = path,
        SchemaPath = $"{SchemaPath}[]",
        RuleProperty = item.RuleId is null ? RuleProperty : item,
        Collection = this,
    };

    private static string AwsNameOf(PropertySchema property) => AwsText.Member(property.ApiName.Length == 0 ? property.Name : property.ApiName);
}
