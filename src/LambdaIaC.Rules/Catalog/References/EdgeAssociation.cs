using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A function that a CloudFront distribution runs at its edges.</summary>
/// <param name="Distribution">The distribution.</param>
/// <param name="Behavior">The cache behavior, such as <c>DistributionConfig.DefaultCacheBehavior</c>.</param>
/// <param name="Path">The association in it.</param>
/// <param name="EventType">The event that runs the function; null when it is not known.</param>
/// <param name="FunctionArn">What names the function.</param>
internal sealed record EdgeAssociation(IResourceView Distribution, string Behavior, string Path, string? EventType, Value FunctionArn)
{
    /// <summary>Whether viewers wait for the function, for which less time, memory and code are allowed.</summary>
    public bool IsForViewers => EventType is "viewer-request" or "viewer-response";

    /// <summary>Every association of a stack.</summary>
    public static IEnumerable<EdgeAssociation> In(StackIndex stack) => stack.OfType("Distribution").SelectMany(Of);

    /// <summary>The associations of one distribution.</summary>
    public static IEnumerable<EdgeAssociation> Of(IResourceView distribution)
    {
        var config = distribution.Properties["DistributionConfig"].Map();
        var behaviors = config["CacheBehaviors"].Items()
            .Select(static (behavior, index) => (Path: PropertyPath.Item("DistributionConfig.CacheBehaviors", index), Behavior: behavior))
            .Prepend((Path: "DistributionConfig.DefaultCacheBehavior", Behavior: config["DefaultCacheBehavior"]));
        return behaviors.SelectMany(behavior => behavior.Behavior.Map()["LambdaFunctionAssociations"].Items().Select((association, index) => new EdgeAssociation(
            distribution,
            behavior.Path,
            PropertyPath.Item(PropertyPath.Member(behavior.Path, "LambdaFunctionAssociations"), index),
            association.Map()["EventType"].Text(),
            association.Map()["LambdaFunctionARN"])));
    }

    /// <summary>The functions of the stack that run at an edge, each once, with the association that says so.</summary>
    public static IEnumerable<(IResourceView Function, EdgeAssociation Association)> Functions(StackIndex stack) => In(stack)
        .Select(association => (Function: stack.FunctionOf(association.FunctionArn), Association: association))
        .Where(static pair => pair.Function is not null)
        .GroupBy(static pair => pair.Function!)
        .Select(static group => (group.Key, group.First().Association));
}
