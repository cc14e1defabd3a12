using System.Globalization;
using LambdaIaC.Compiler.Graph;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Plan;

/// <summary>Makes a plan of a resource graph.</summary>
/// <param name="project">Source lines are written relative to it, so that every clone writes the same.</param>
internal sealed class PlanBuilder(ProjectLocation project)
{
    /// <summary>Makes the plan; the order of the graph is kept.</summary>
    public DeploymentPlan Build(ResourceGraph graph) => new()
    {
        Stack = graph.StackName,
        Moves = graph.Moves,
        Resources = [.. graph.Nodes.Select(node => new PlannedResource
        {
            Type = node.Type,
            LogicalId = node.LogicalId,
            Properties = node.Properties,
            Dependencies = node.Dependencies,
            Source = SourceOf(node.Place),
        })],
    };

    private string SourceOf(Place place) => place.File is not { Length: > 0 } file
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{SourcePath.Relative(file, project.Directory, project.SourceRoot)}:{place.Line}");
}
