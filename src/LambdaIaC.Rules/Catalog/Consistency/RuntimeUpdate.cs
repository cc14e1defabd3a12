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
    /// <summary>Every setting of a stack whose mode is known.</summary>
    public static IEnumerable<RuntimeUpdate> In(StackIndex stack) =>
        stack.OfType("Function").Select(static function => (Resource: function, Property: "RuntimeManagementConfig"))
            .Concat(stack.OfType("Version").Select(static version => (Resource: version, Property: "RuntimePolicy")))
            .SelectMany(static setting => setting.Resource.Properties[setting.Property] is MapValue map && map["UpdateRuntimeOn"].Text() is { } mode
                ? new[] { new RuntimeUpdate(setting.Resource, setting.Property, mode, map["RuntimeVersionArn"]) }
                : []);
}
