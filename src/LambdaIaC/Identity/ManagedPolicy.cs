namespace LambdaIaC;

/// <summary>Policies that AWS keeps for the roles of functions.</summary>
/// <remarks>Source: AWS Lambda Developer Guide, "AWS managed policies in the execution role". The ARNs are those of the <c>aws</c> partition.</remarks>
public static class ManagedPolicy
{
    /// <summary>Writing logs.</summary>
    public static Text LambdaBasicExecution { get; } = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

    /// <summary>Writing logs and using a VPC.</summary>
    public static Text LambdaVpcAccess { get; } = "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole";

    /// <summary>Writing logs and reading SQS queues.</summary>
    public static Text LambdaSqsQueue { get; } = "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole";

    /// <summary>Writing logs and reading DynamoDB streams.</summary>
    public static Text LambdaDynamoDb { get; } = "arn:aws:iam::aws:policy/service-role/AWSLambdaDynamoDBExecutionRole";

    /// <summary>Writing logs and reading Kinesis streams.</summary>
    public static Text LambdaKinesis { get; } = "arn:aws:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole";

    /// <summary>Writing logs and reading Kafka clusters of Amazon MSK.</summary>
    public static Text LambdaMsk { get; } = "arn:aws:iam::aws:policy/service-role/AWSLambdaMSKExecutionRole";

    /// <summary>Sending traces to AWS X-Ray.</summary>
    public static Text XRayWrite { get; } = "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess";
}
