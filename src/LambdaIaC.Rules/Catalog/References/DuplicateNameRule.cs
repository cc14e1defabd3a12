using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A name stands for one resource of its type in an account and region; an alias for one of its function.</summary>
internal sealed class DuplicateNameRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3101",
        "Two resources of a stack have the same name",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
    {
        Covers = [41],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var taken = new Dictionary<(string Type, string Scope, string Name), IResourceView>();
        foreach (var resource in stack.Resources)
        {
            if (NameOf(resource, stack) is not { } name)
            {
                continue;
            }

            var key = (resource.Type, name.Scope, name.Name);
            if (taken.TryGetValue(key, out var first))
            {
                yield return Report(
                    resource,
                    name.Property,
                    $"{name.Property} of {resource.Type} '{resource.Name}' is '{name.Name}', and so is that of {first.Type} '{first.Name}'; give one of them another name.") with
                {
                    Related = [Other(first, name.Property)],
                    Value = name.Name,
                };
            }
            else
            {
                taken[key] = resource;
            }
        }
    }

    private static (string Property, string Scope, string Name)? NameOf(IResourceView resource, StackIndex stack)
    {
        if (resource.Type == "Alias")
        {
            var function = stack.FunctionOf(resource)?.Name ?? StackIndex.FunctionReference(resource).Text();
            return function is not null && resource.Properties["Name"].Text() is { } alias ? ("Name", function, alias) : null;
        }

        return SchemaCatalog.Find(resource.Type)?.PhysicalNameProperty is { } property && resource.Properties[property].Text() is { Length: > 0 } name ? (property, ScopeOf(resource), name) : null;
    }

    /// <summary>The names of rules are those of an event bus. One that is not known is a bus of its own.</summary>
    private static string ScopeOf(IResourceView resource) => resource.Type != "EventRule" ? "" : resource.Properties["EventBusName"] switch
    {
        { IsAbsent: true } => "default",
        ReferenceValue or TextValue => resource.Properties["EventBusName"].ToString() ?? "",
        _ => resource.Name,
    };
}
