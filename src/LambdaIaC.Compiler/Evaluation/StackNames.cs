using LambdaIaC.Compiler.Sources;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Evaluation;

/// <summary>The name of a stack and the logical ids in it: legal, and each id once.</summary>
internal static class StackNames
{
    private const string Rule = "letters, digits and hyphens, starting with a letter";

    public static IEnumerable<Finding> Check(Stack stack)
    {
        if (!LogicalName.IsLegal(stack.Name, LogicalName.MaximumStackLength))
        {
            yield return LibraryRules.IllegalStackName.At(
                stack.Place, $"The stack is named '{stack.Name}'; a name must be 1 to {LogicalName.MaximumStackLength} {Rule}.");
        }

        var first = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (var resource in stack.Resources)
        {
            if (!LogicalName.IsLegal(resource.LogicalId, LogicalName.MaximumIdLength))
            {
                yield return At(resource, LibraryRules.IllegalLogicalId, $"The logical id of the {resource.SchemaName} is '{resource.LogicalId}'; it must be 1 to {LogicalName.MaximumIdLength} {Rule}.");
            }

            if (!first.TryAdd(resource.LogicalId, resource))
            {
                yield return At(resource, LibraryRules.DuplicateLogicalId, Duplicate(resource, first[resource.LogicalId]));
            }
        }
    }

    private static string Duplicate(Resource resource, Resource first) => first.Place == resource.Place
        ? $"The same line creates two resources with the logical id '{resource.LogicalId}'. In a loop or a component, give each its own id."
        : $"The logical id '{resource.LogicalId}' of the {resource.SchemaName} is taken by the {first.SchemaName} in line {first.Place.Line} of {SourcePath.FileName(first.Place.File)}. Give one of them another id.";

    private static Finding At(Resource resource, RuleInfo rule, string message) =>
        rule.At(resource.Place, message) with { ResourceType = resource.SchemaName, Resource = resource.LogicalId };
}
