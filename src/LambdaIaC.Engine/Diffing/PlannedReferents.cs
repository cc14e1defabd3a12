using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>Resources as references see them while steps are decided: what is about to be made is known after the deployment.</summary>
internal sealed class PlannedReferents : IReferents
{
    private readonly Dictionary<string, ResourceRecord?> _resources = new(StringComparer.Ordinal);

    /// <summary>The resource stays: what the state knows of it holds.</summary>
    public void Keep(ResourceRecord resource) => _resources[resource.LogicalId] = resource;

    /// <summary>The resource is made or replaced.</summary>
    public void Make(string logicalId) => _resources[logicalId] = null;

    public Value Find(string logicalId, string attribute) => !_resources.TryGetValue(logicalId, out var resource)
        ? Value.Absent
        : resource is null ? Value.Unknown : ResourceAttributes.Find(resource, attribute);
}
