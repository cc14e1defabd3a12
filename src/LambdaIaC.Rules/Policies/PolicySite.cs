using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Policies;

/// <summary>A policy document of a stack and where it is written.</summary>
/// <param name="Resource">The resource that holds it.</param>
/// <param name="Path">The property, such as <c>Policies[0].PolicyDocument</c>.</param>
/// <param name="Document">The document.</param>
/// <param name="IsTrust">Whether it says who may assume a role, and not what the role may do.</param>
internal sealed record PolicySite(IResourceView Resource, string Path, Value Document, bool IsTrust)
{
    private static readonly string[] Attached = ["RolePolicy", "Policy", "ManagedPolicy"];

    public Policy Policy { get; } = Policy.Of(Document);

    /// <summary>What messages call the document.</summary>
    public string Name => IsTrust ? $"The trust policy of role '{Resource.Name}'" : $"{Path} of {Resource.Type} '{Resource.Name}'";

    /// <summary>The policies that say what roles may do.</summary>
    public static IEnumerable<PolicySite> OfRights(StackIndex stack) => stack.Policies.Where(static site => !site.IsTrust);

    /// <summary>All policies of roles that a stack writes.</summary>
    public static IReadOnlyList<PolicySite> In(StackIndex stack) =>
        [.. stack.OfType("ExecutionRole").SelectMany(OfRole), .. Attached.SelectMany(stack.OfType).Select(static policy => Of(policy, "PolicyDocument"))];

    /// <summary>The path of an element of a statement; that of the document when it is JSON text.</summary>
    public string PathOf(Statement statement, string element = "")
    {
        var at = statement.Path.Length == 0 ? Path : PropertyPath.Member(Path, statement.Path);
        return statement.Path.Length == 0 || element.Length == 0 ? at : PropertyPath.Member(at, element);
    }

    /// <summary>The path of one of the values of an element.</summary>
    public string PathOf(Statement statement, string element, int index) =>
        statement.Elements[element] is ListValue && statement.Path.Length > 0 ? PropertyPath.Item(PathOf(statement, element), index) : PathOf(statement, element);

    private static IEnumerable<PolicySite> OfRole(IResourceView role) => role.Properties["Policies"].Items()
        .Select((policy, index) => new PolicySite(role, $"Policies[{index}].PolicyDocument", policy.Map()["PolicyDocument"], IsTrust: false))
        .Prepend(new PolicySite(role, "AssumeRolePolicyDocument", role.Properties["AssumeRolePolicyDocument"], IsTrust: true));

    private static PolicySite Of(IResourceView resource, string path) => new(resource, path, resource.Properties[path], IsTrust: false);
}
