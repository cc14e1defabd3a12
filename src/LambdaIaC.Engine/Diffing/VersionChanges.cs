using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>Notices that a version must be published because its function has changed, now or since the version was published.</summary>
internal sealed class VersionChanges
{
    private readonly Dictionary<string, FunctionChange> _functions = new(StringComparer.Ordinal);

    /// <summary>Remembers what happens to a resource that versions may be published of.</summary>
    public void Note(Step step, ResourceRecord? record)
    {
        if (record is not null)
        {
            var paths = step.Changes.Select(static change => change.Path).Where(PublishedFunction.IsVersioned).ToArray();
            _functions[step.LogicalId] = new FunctionChange(record, paths);
        }
    }

    /// <summary>The change that replaces a version, or null when the version is still what its function is.</summary>
    public PropertyChange? Find(PlannedResource resource, ResourceRecord version)
    {
        if (PublishedFunction.FunctionOf(resource) is not { } id || version.Fingerprint is null || !_functions.TryGetValue(id, out var function))
        {
            return null;
        }

        if (function.Paths.Count > 0)
        {
            return Publish($"{id} with a new {string.Join(", ", function.Paths)}");
        }

        return PublishedFunction.Fingerprint(function.Record.Inputs) == version.Fingerprint ? null : Publish($"{id} as it is now");

        PropertyChange Publish(string after) => new(
            PublishedFunction.FunctionInput,
            Value.Of($"{id} as of version {(version.Outputs["Version"] is TextValue number ? number.Text : version.PhysicalId)}"),
            Value.Of(after),
            ForcesReplacement: true,
            Sensitive: false);
    }

    /// <param name="Record">The function as the state knows it.</param>
    /// <param name="Paths">Its versioned inputs that are about to change.</param>
    private sealed record FunctionChange(ResourceRecord Record, IReadOnlyList<string> Paths);
}
