using System.Security.Cryptography;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Plans;

/// <summary>Whether a saved plan still does what was shown.</summary>
internal static class Staleness
{
    /// <summary>Why a saved plan must not be applied any more, for a person; null when it may.</summary>
    /// <param name="file">The saved plan.</param>
    /// <param name="stack">The stack that it is to be applied to.</param>
    /// <param name="state">The state now.</param>
    /// <param name="steps">What the plan would do now.</param>
    /// <param name="current">What the program says now; null when it is not there.</param>
    public static string? Of(PlanFile file, string stack, StackState state, IReadOnlyList<Step> steps, DeploymentPlan? current)
    {
        if (file.Plan.Stack != stack)
        {
            return $"it is for the stack {file.Plan.Stack}, not for {stack}";
        }

        return file.Stamp.DifferenceTo(state) ?? CodeDifference(file, current) ?? MissingPackage(file) ?? StepDifference(file, steps);
    }

    private static string? CodeDifference(PlanFile file, DeploymentPlan? current)
    {
        var now = current?.Resources.ToDictionary(static resource => resource.LogicalId, CodeOf, StringComparer.Ordinal);
        foreach (var resource in file.Plan.Resources)
        {
            if (now?.GetValueOrDefault(resource.LogicalId) is { } code && code != CodeOf(resource))
            {
                return $"the code of {resource.LogicalId} has changed (sha256 {CodeOf(resource)} then, {code} now)";
            }
        }

        return null;
    }

    private static string CodeOf(PlannedResource resource) => string.Join(", ", AssetHashes.In(resource.Properties));

    private static string? MissingPackage(PlanFile file)
    {
        foreach (var resource in file.Plan.Resources)
        {
            foreach (var hash in AssetHashes.In(resource.Properties))
            {
                if (file.AssetFiles.TryGetValue(hash, out var path) && HashOf(path) != hash)
                {
                    return $"the package of {resource.LogicalId} that it was made from ({path}) is gone or has changed";
                }
            }
        }

        return null;
    }

    private static string? HashOf(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var stream = File.OpenRead(path);
        return Convert.ToBase64String(SHA256.HashData(stream));
    }

    /// <summary>State and code are the same, but a secret or the provider may have changed its mind.</summary>
    private static string? StepDifference(PlanFile file, IReadOnlyList<Step> steps)
    {
        var now = steps.Where(static step => step.IsChange).ToDictionary(KeyOf);
        var then = file.Steps.Where(static step => step.IsChange).ToDictionary(KeyOf);
        foreach (var key in then.Keys.Union(now.Keys).Order())
        {
            var (before, after) = (Word(then.GetValueOrDefault(key)), Word(now.GetValueOrDefault(key)));
            if (before != after)
            {
                return $"{key.LogicalId} was to be {before}, and would be {after} now";
            }
        }

        return null;
    }

    private static (string LogicalId, long Key) KeyOf(Step step) => (step.LogicalId, step.ResourceKey ?? 0);

    private static string Word(Step? step) => step?.Kind switch
    {
        null or StepKind.Same => "left as it is",
        StepKind.Create => "created",
        StepKind.Update => "updated",
        StepKind.Replace => step.DeletesFirst ? "replaced (deleted first)" : "replaced",
        StepKind.Delete => "deleted",
        _ => "renamed",
    };
}
