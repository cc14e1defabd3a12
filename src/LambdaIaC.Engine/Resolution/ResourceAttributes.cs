using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Resolution;

/// <summary>What a reference finds in a resource.</summary>
internal static class ResourceAttributes
{
    /// <summary>An attribute: what the service assigned, or else the input of that name.</summary>
    public static Value Find(ResourceRecord resource, string attribute) =>
        resource.Outputs[attribute] is { IsAbsent: false } output ? output : resource.Inputs[attribute];
}
