using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Schemas;

/// <summary>One property of a resource type: its shape, its limits and what a change of it means.</summary>
internal sealed record PropertySchema(string Name, PropertyKind Kind)
{
    private readonly string? _apiName;

    /// <summary>The diagnostic id of this property's limits, and of its items and values; null when nothing about it can be wrong on its own.</summary>
    public string? RuleId { get; init; }

    /// <summary>The name in a Lambda API request where it is not <see cref="Name"/>; empty when the API has no such member.</summary>
    public string ApiName
    {
        get => _apiName ?? Name;
        init => _apiName = value;
    }

    /// <summary>Whether CloudFormation has the property too; what it does not have is a member of requests alone.</summary>
    public bool InCloudFormation { get; init; } = true;

    /// <summary>Whether CloudFormation writes a map as a list of keys with values, as it does for tags.</summary>
    public bool IsKeyedList { get; init; }

    /// <summary>The numbers of the checks that this property's limits answer; see <see cref="RuleInfo.Covers"/>.</summary>
    public IReadOnlyList<int> Covers { get; init; } = [];

    /// <summary>Whether AWS refuses the resource without it; of an item or a map value, whether AWS says of it that it must not be null.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// Whether LambdaIaC makes the value up when a configuration leaves it out, as it does for names, statement ids and a role's trust policy.
    /// A configuration may then leave out what AWS requires; a request may not.
    /// </summary>
    public bool Generated { get; init; }

    /// <summary>What a change of it does.</summary>
    public Mutability Mutability { get; init; }

    /// <summary>The unit of a number, such as <c>seconds</c>; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The value that AWS uses when it is not set, as text; null when there is none.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the value must not be printed.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Limits of the value itself, judged in order; the first that fails is reported.</summary>
    public IReadOnlyList<Constraint> Constraints { get; init; } = [];

    /// <summary>How much a violation weighs.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Where AWS says so: a shape of its service model or a page of its documentation.</summary>
    public string Source { get; init; } = "";

    /// <summary>The members of a structure.</summary>
    public IReadOnlyList<PropertySchema> Members { get; init; } = [];

    /// <summary>The schema of a list's items or a map's values.</summary>
    public PropertySchema? Item { get; init; }

    /// <summary>Limits of a map's keys.</summary>
    public IReadOnlyList<Constraint> KeyConstraints { get; init; } = [];

    public static PropertySchema Text(string name) => new(name, PropertyKind.Text);

    public static PropertySchema Integer(string name) => new(name, PropertyKind.Integer);

    public static PropertySchema Number(string name) => new(name, PropertyKind.Number);

    public static PropertySchema Boolean(string name) => new(name, PropertyKind.Boolean);

    public static PropertySchema Blob(string name) => new(name, PropertyKind.Blob);

    public static PropertySchema Document(string name) => new(name, PropertyKind.Document);

    /// <summary>A text that AWS assigns and nobody writes, such as an ARN.</summary>
    public static PropertySchema Assigned(string name) => Text(name) with { ApiName = "", Mutability = Mutability.ReadOnly };

    public static PropertySchema Structure(string name, params PropertySchema[] members) => new(name, PropertyKind.Structure) { Members = members };

    public static PropertySchema List(string name, PropertySchema item) => new(name, PropertyKind.List) { Item = item };

    public static PropertySchema Map(string name, PropertySchema value) => new(name, PropertyKind.Map) { Item = value };
}
