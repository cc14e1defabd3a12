using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A Step Functions state machine: <c>AWS::StepFunctions::StateMachine</c>.</summary>
internal sealed record StateMachineSchema() : NeighbourSchema("StateMachine")
{
    public override string? CloudFormationType => "AWS::StepFunctions::StateMachine";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("StateMachineName"),
        Document("Definition"),
        Document("DefinitionString"),
        Map("DefinitionSubstitutions", Text("Substitution")),
    ];
}
