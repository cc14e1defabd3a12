using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A pipeline, <c>AWS::CodePipeline::Pipeline</c>, as far as it invokes functions.</summary>
internal sealed record PipelineSchema() : NeighbourSchema("Pipeline")
{
    public override string? CloudFormationType => "AWS::CodePipeline::Pipeline";

    public override string Documentation => "https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_CreatePipeline.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        List(
            "Stages",
            Structure(
                "Stage",
                Text("Name"),
                List(
                    "Actions",
                    Structure(
                        "Action",
                        Text("Name"),
                        Structure("ActionTypeId", Text("Category"), Text("Owner"), Text("Provider"), Text("Version")),
                        Artifacts("InputArtifacts"),
                        Artifacts("OutputArtifacts"))))),
    ];

    private static PropertySchema Artifacts(string name) => List(name, Structure("Artifact", Text("Name")));
}
