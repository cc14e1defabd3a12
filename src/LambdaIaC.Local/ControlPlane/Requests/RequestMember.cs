using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>Where a member of a request is on the wire.</summary>
internal enum MemberPlace
{
    Body,
    Path,
    Query,
    Header,
}

/// <summary>One member of a request: a property of a schema, and where it is on the wire.</summary>
/// <param name="Property">Its shape and limits.</param>
/// <param name="Place">Where it is.</param>
internal sealed record RequestMember(PropertySchema Property, MemberPlace Place)
{
    private readonly string? _wireName;

    /// <summary>The name on the wire, where it is not that of the API's member.</summary>
    public string WireName
    {
        get => _wireName ?? Property.ApiName;
        init => _wireName = value;
    }

    public static RequestMember InPath(PropertySchema property) => new(property, MemberPlace.Path);

    public static RequestMember InQuery(PropertySchema property) => new(property, MemberPlace.Query);

    public static RequestMember InHeader(PropertySchema property, string header) => new(property, MemberPlace.Header) { WireName = header };

    public static RequestMember InBody(PropertySchema property) => new(property, MemberPlace.Body);

    /// <summary>The properties of a resource type that the API takes in the body of a request.</summary>
    public static IEnumerable<RequestMember> BodyOf<TSchema>(params string[] except)
        where TSchema : ResourceSchema => InBody(SchemaCatalog.Get<TSchema>().Properties, except);

    /// <summary>The same for an update, which may leave out anything.</summary>
    public static IEnumerable<RequestMember> OptionalBodyOf<TSchema>(params string[] except)
        where TSchema : ResourceSchema => BodyOf<TSchema>(except).Select(static member => member with { Property = member.Property with { Required = false } });

    public static IEnumerable<RequestMember> InBody(IEnumerable<PropertySchema> properties, params string[] except) => properties
        .Where(property => property is { ApiName.Length: > 0, Mutability: not Mutability.ReadOnly } && !except.Contains(property.Name))
        .Select(InBody);
}
