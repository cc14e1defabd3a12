using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>
/// What the execution roles of a stack are allowed on its own resources, where a statement names the resource. Statements with conditions,
/// with exceptions or for everything prove nothing about one resource and are left out.
/// </summary>
internal sealed class RoleGrants(StackIndex stack)
{
    private readonly ILookup<IResourceView, MapValue> _statements = stack.OfType("ExecutionRole")
        .SelectMany(static role => role.Properties["Policies"].Items().Select(policy => (Role: role, Document: policy.Map()["PolicyDocument"])))
        .Concat(
            from attachment in RoleAttachment.In(stack)
            let role = stack.Target(attachment.Role, "ExecutionRole")
            where role is not null
            select (Role: role, attachment.Document))
        .SelectMany(static entry => StatementsOf(entry.Document).Select(statement => (entry.Role, Statement: statement)))
        .ToLookup(static entry => entry.Role, static entry => entry.Statement);

    /// <summary>The resources of statements that allow a function one of the actions on a resource of the stack.</summary>
    public IEnumerable<Value> On(IResourceView target, IResourceView function, IReadOnlyList<string> actions) =>
        stack.RoleOf(function) is { } role
            ? from statement in _statements[role]
              where ListOf(statement["Action"]).Any(action => action.Text() is { } granted && actions.Any(wanted => Matches(granted, wanted)))
              from resource in ListOf(statement["Resource"])
              where stack.Target(resource, target.Type) == target || NamesKeysOf(resource, target)
              select resource
            : [];

    private static IEnumerable<MapValue> StatementsOf(Value document) =>
        from statement in ListOf((document is TextValue { Text: var text } ? EmbeddedJson.Read(text) ?? Value.Unknown : document).Map()["Statement"]).OfType<MapValue>()
        where statement["Effect"].Text() == "Allow" && statement["Condition"].IsAbsent && statement["NotAction"].IsAbsent && statement["NotResource"].IsAbsent
        select statement;

    private static bool Matches(string granted, string wanted) => granted.EndsWith("*", StringComparison.Ordinal)
        ? granted != "*" && wanted.StartsWith(granted.Substring(0, granted.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(granted, wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an ARN that is written out is of objects in a bucket with a known name.</summary>
    private static bool NamesKeysOf(Value resource, IResourceView target) =>
        target.Type == "Bucket" && target.Properties["BucketName"].Text() is { } name && Arn.Of(resource) is { Service: "s3", Resource: { } keys }
        && keys.StartsWith($"{name}/", StringComparison.Ordinal);

    private static IEnumerable<Value> ListOf(Value? value) => value switch
    {
        null => [],
        ListValue list => list.Items,
        _ => [value],
    };
}
