namespace LambdaIaC.Rules.Schemas;

/// <summary>One resource type: the one place where its properties and their limits are written.</summary>
/// <param name="Name">The name of the type in the model, in a plan and in messages, such as <c>Function</c>.</param>
internal abstract record ResourceSchema(string Name)
{
    private Dictionary<string, PropertySchema>? _byName;

    /// <summary>The type in CloudFormation, such as <c>AWS::Lambda::Function</c>; null when it has none.</summary>
    public virtual string? CloudFormationType => null;

    /// <summary>The property that holds the name by which others refer to such a resource in the account; null when they do not.</summary>
    public virtual string? PhysicalNameProperty => null;

    /// <summary>
    /// Whether the schema lists every property that CloudFormation has for the type and every member of its structures, so that another name is a
    /// mistake.
    /// </summary>
    public virtual bool IsComplete => true;

    /// <summary>Names that the type does not have, and that a rule of its own says more about than that.</summary>
    public virtual IReadOnlyList<string> JudgedNames => [];

    /// <summary>The page of AWS's documentation about the operation that makes such a resource.</summary>
    public abstract string Documentation { get; }

    /// <summary>The properties in the order in which AWS documents them.</summary>
    public abstract IReadOnlyList<PropertySchema> Properties { get; }

    /// <summary>A property by its name, or null when the type has none of that name.</summary>
    public PropertySchema? Find(string name)
    {
        _byName ??= Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
        return _byName.TryGetValue(name, out var property) ? property : null;
    }
}
