using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Policies;

/// <summary>One statement of a policy. Every question has three answers: yes, no, and null when nobody knows.</summary>
/// <param name="elements">The elements by their names: Effect, Action, Resource, ...</param>
/// <param name="path">Where it stands in the document, such as <c>Statement[0]</c>; empty when the document is JSON text.</param>
internal sealed class Statement(MapValue elements, string path)
{
    public MapValue Elements { get; } = elements;

    public string Path { get; } = path;

    public OneOrMany Actions { get; } = OneOrMany.Of(elements["Action"]);

    public OneOrMany Resources { get; } = OneOrMany.Of(elements["Resource"]);

    public bool? IsAllow => Elements["Effect"] switch
    {
        TextValue { Text: var effect } => effect == "Allow",
        { IsAbsent: true } => false,
        _ => null,
    };

    public bool? IsDeny => Elements["Effect"] switch
    {
        TextValue { Text: var effect } => effect == "Deny",
        { IsAbsent: true } => false,
        _ => null,
    };

    /// <summary>Whether it holds only under a condition.</summary>
    public bool? IsConditional => Elements["Condition"].HasEntries();

    /// <summary>Whether it certainly allows without any condition what it is about.</summary>
    public bool IsUnconditionalAllow => (IsAllow & !IsConditional) == true;

    /// <summary>Whether it certainly is about all resources.</summary>
    public bool IsAboutEverything => Resources.Items.Any(static resource => resource.Text() == "*");

    /// <summary>Whether it is about an action such as <c>sqs:SendMessage</c>.</summary>
    public bool? CoversAction(string action) =>
        Actions.Any(pattern => Covers(pattern, action)) | Not("NotAction", except => OneOrMany.Of(except).Any(pattern => Covers(pattern, action)));

    /// <summary>Whether it is about some action of a service, such as <c>sqs</c>.</summary>
    public bool? CoversSomeOf(string service) =>
        Actions.Any(pattern => pattern.Text() is { } written ? Wildcard.Matches(written.Split(':')[0], service, ignoreCase: true) : null) | !Elements["NotAction"].IsAbsent;

    /// <summary>Whether it is about a resource; any one when null.</summary>
    public bool? CoversResource(ResourceName? resource) => resource is null
        ? true
        : Resources.Any(resource.IsCoveredBy) | Not("NotResource", except => OneOrMany.Of(except).Any(resource.IsCoveredBy));

    /// <summary>Whether it is about a service such as <c>lambda.amazonaws.com</c>. Of a list of exceptions nothing is said.</summary>
    public bool? CoversService(string host)
    {
        if (!Elements["NotPrincipal"].IsAbsent)
        {
            return null;
        }

        return Elements["Principal"] switch
        {
            TextValue { Text: "*" } => true,
            MapValue map => OneOrMany.Of(map["Service"]).Any(service => Covers(service, host))
                // Whether everyone includes services is said nowhere.
                | OneOrMany.Of(map["AWS"]).Any(static aws => aws.Text() == "*" ? null : false),
            { IsKnown: true } or { IsAbsent: true } => false,
            _ => null,
        };
    }

    private bool? Not(string element, Func<Value, bool?> covers) => Elements[element] is { IsAbsent: false } except ? !covers(except) : false;

    private static bool? Covers(Value pattern, string text) => pattern switch
    {
        TextValue { Text: var written } => Wildcard.Matches(written, text, ignoreCase: true),
        { IsKnown: true } => false,
        _ => null,
    };
}
