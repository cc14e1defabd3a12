using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Plans;

/// <summary>A plan that was saved to be looked at and applied later, bound to everything that it was made from.</summary>
internal sealed record PlanFile
{
    /// <summary>The version of the format; a reader refuses a higher one.</summary>
    public const int CurrentFormatVersion = 1;

    /// <summary>What the stack is to become. The hashes of its code are in it.</summary>
    public required DeploymentPlan Plan { get; init; }

    /// <summary>What was shown. Values that may not be shown are not in it.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>The state that the steps were decided from.</summary>
    public required StateStamp Stamp { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The zips of the plan's assets, by their SHA-256 in base64.</summary>
    public required IReadOnlyDictionary<string, string> AssetFiles { get; init; }

    /// <summary>Binds a preview to what it was made from.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="assetFiles">The zips of the plan's assets, by their SHA-256 in base64.</param>
    /// <param name="time">The clock.</param>
    public static PlanFile Of(DeploymentPreview preview, IReadOnlyDictionary<string, string> assetFiles, TimeProvider time) => new()
    {
        Plan = preview.Plan,
        Steps = preview.Steps,
        Stamp = preview.Stamp,
        Created = time.GetUtcNow(),
        AssetFiles = assetFiles,
    };

    /// <summary>Reads a saved plan; it can be shown whatever has changed since.</summary>
    public static Outcome<PlanFile> Load(string path) => Boundary.Run(() => PlanFileFormat.Load(path));

    /// <summary>Saves the plan.</summary>
    /// <returns>The plan itself, or why it could not be saved.</returns>
    public Outcome<PlanFile> Save(string path) => Boundary.Run(() =>
    {
        PlanFileFormat.Save(this, path);
        return this;
    });
}
