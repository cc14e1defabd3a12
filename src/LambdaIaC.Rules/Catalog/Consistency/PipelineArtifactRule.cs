using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>CodePipeline hands a function up to five artifacts, and takes up to five back.</summary>
internal sealed class PipelineArtifactRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2132",
        "A Lambda action of a pipeline has at most five artifacts in and out",
        Severity.Error,
        "https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html")
    {
        Covers = [341],
    };

    public override string ResourceType => "Pipeline";

    private const int Maximum = 5;

    private static readonly string[] Lists = ["InputArtifacts", "OutputArtifacts"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from stage in resource.Properties["Stages"].Items().Select(static (stage, index) => (Map: stage.Map(), Path: PropertyPath.Item("Stages", index)))
        from action in stage.Map["Actions"].Items().Select((action, index) => (Map: action.Map(), Path: PropertyPath.Item(PropertyPath.Member(stage.Path, "Actions"), index)))
        where action.Map.At("ActionTypeId.Category").Text() == "Invoke" && action.Map.At("ActionTypeId.Provider").Text() == "Lambda"
        from list in Lists
        let count = action.Map[list].Items().Count
        where count > Maximum
        select Report(
            resource,
            PropertyPath.Member(action.Path, list),
            $"{action.Path}.{list} of Pipeline '{resource.Name}' has {count} artifacts; an action that invokes a function has at most {Maximum}.");
}
