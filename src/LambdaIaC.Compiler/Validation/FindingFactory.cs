using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Validation;

/// <summary>Makes findings of the compiler's own rules.</summary>
internal static class FindingFactory
{
    /// <summary>A finding that is about no single resource.</summary>
    public static Finding At(this RuleInfo rule, Place place, string message) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        ResourceType = "",
        Resource = "",
        PropertyPath = "",
        Message = message,
        Place = place,
    };

    /// <summary>A finding about a resource or one of its properties.</summary>
    public static Finding At(this RuleInfo rule, IResourceView resource, string propertyPath, string message) =>
        rule.At(resource.PlaceOf(propertyPath), message) with { ResourceType = resource.Type, Resource = resource.Name, PropertyPath = propertyPath };
}
