using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>How a function or a version takes new versions of its runtime, where it says so.</summary>
/// <param name="Resource">The function or the version.</param>
/// <param name="Property">What it calls the setting.</param>
/// <param name="Mode">The mode.</param>
/// <param name="Arn">The version of the runtime.</param>
internal sealed record RuntimeUpdate(IResourceView Resource, string Property, string Mode, Value Arn)
{
    /// <summary>The setting of a function or a version; null when it has none, or its mode is not known.</summary>
    public static RuntimeUpdate? Of(IResourceView resource)
    {
        var property = resource.Type == "Version" ? "RuntimePolicy" : "RuntimeManagementConfig";
        return resource.Properties[property] is MapValue map && map["UpdateRuntimeOn"].Text() is { } mode
            ? new RuntimeUpdate(resource, property, mode, map["RuntimeVersionArn"])
            : null;
    }
}
