using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Templates.CloudFormation;

/// <summary>What <c>Ref</c> of a resource answers, as the name of an attribute: CloudFormation decides it by type.</summary>
internal static class RefAttribute
{
    public static string Of(string cloudFormationType) => cloudFormationType switch
    {
        "AWS::Lambda::Alias" => "AliasArn",
        "AWS::Lambda::Version" => "FunctionArn",
        "AWS::Lambda::LayerVersion" or "AWS::Serverless::LayerVersion" => "LayerVersionArn",
        "AWS::Lambda::Url" => "FunctionArn",
        "AWS::Lambda::EventSourceMapping" or "AWS::Lambda::Permission" => "Id",
        "AWS::Serverless::Function" => "FunctionName",
        "AWS::SQS::Queue" => "QueueUrl",
        "AWS::SNS::Topic" => "TopicArn",
        "AWS::StepFunctions::StateMachine" => "Arn",
        _ => ResourceTypes.SchemaOf(cloudFormationType)?.PhysicalNameProperty ?? "Ref",
    };
}
