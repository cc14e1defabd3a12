using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Blocks;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A queue, stream or broker that Lambda reads for a function: CreateEventSourceMapping, <c>AWS::Lambda::EventSourceMapping</c>.</summary>
internal sealed record EventSourceMappingSchema() : NeighbourSchema("EventSourceMapping")
{
    public override string? CloudFormationType => "AWS::Lambda::EventSourceMapping";

    public override bool IsComplete => true;

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("EventSourceArn") with
        {
            RuleId = "LIAC1500",
            Covers = [228],
            Mutability = Mutability.Replaces,
            Constraints = ArnShape.Constraints("the ARN of a queue, a stream, a broker or a cluster"),
            Source = "lambda/2015-03-31:Arn",
        },
        Text("FunctionName") with
        {
            RuleId = "LIAC1501",
            Required = true,
            Constraints = FunctionNameShape.Namespaced,
            Source = "lambda/2015-03-31:NamespacedFunctionName",
        },
        Boolean("Enabled") with { Default = "true", Source = "lambda/2015-03-31:Enabled" },
        Integer("BatchSize") with
        {
            RuleId = "LIAC1502",
            Covers = [234],
            Default = "10 for queues, 100 for the others",
            Constraints = [new NumberRange(1, 10000)],
            Source = "lambda/2015-03-31:BatchSize",
        },
        FilterCriteriaBlock.Schema,
        Text("KmsKeyArn") with
        {
            ApiName = "KMSKeyArn",
            RuleId = "LIAC1505",
            Constraints = KmsKeyArnShape.Constraints,
            Source = "lambda/2015-03-31:KMSKeyArn",
        },
        MappingTelemetryBlock.Metrics,
        MappingTelemetryBlock.Logging,
        MappingScalingBlock.Scaling,
        Integer("MaximumBatchingWindowInSeconds") with
        {
            RuleId = "LIAC1509",
            Covers = [238],
            Unit = "seconds",
            Default = "0 for sqs/kinesis/dynamodb, 500 ms otherwise",
            Constraints = [new NumberRange(0, 300)],
            Source = "lambda/2015-03-31:MaximumBatchingWindowInSeconds",
        },
        Integer("ParallelizationFactor") with
        {
            RuleId = "LIAC1510",
            Covers = [239],
            Default = "1",
            Constraints = [new NumberRange(1, 10)],
            Source = "lambda/2015-03-31:ParallelizationFactor",
        },
        Text("StartingPosition") with
        {
            RuleId = "LIAC1511",
            Covers = [231],
            Mutability = Mutability.Replaces,
            Constraints = [new OneOf(["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"])],
            Source = "lambda/2015-03-31:EventSourcePosition",
        },
        Number("StartingPositionTimestamp") with { Mutability = Mutability.Replaces, Source = "lambda/2015-03-31:Date" },
        MappingDestinationBlock.Schema,
        Integer("MaximumRecordAgeInSeconds") with
        {
            RuleId = "LIAC1514",
            Covers = [246],
            Unit = "seconds",
            Default = "-1",
            Constraints = [new NumberRange(-1, 604800), new MinusOneOrAtLeast(60)],
            Source = "lambda/2015-03-31:MaximumRecordAgeInSeconds",
        },
        Boolean("BisectBatchOnFunctionError") with { Default = "false", Source = "lambda/2015-03-31:BisectBatchOnFunctionError" },
        Integer("MaximumRetryAttempts") with
        {
            RuleId = "LIAC1515",
            Covers = [247],
            Default = "-1",
            Constraints = [new NumberRange(-1, 10000)],
            Source = "lambda/2015-03-31:MaximumRetryAttemptsEventSourceMapping",
        },
        TagsShape.Lambda("LIAC1542"),
        Integer("TumblingWindowInSeconds") with
        {
            RuleId = "LIAC1516",
            Covers = [240],
            Unit = "seconds",
            Default = "0",
            Constraints = [new NumberRange(0, 900)],
            Source = "lambda/2015-03-31:TumblingWindowInSeconds",
        },
        BrokerBlock.Topics,
        BrokerBlock.Queues,
        SourceAccessBlock.Schema,
        BrokerBlock.SelfManaged,
        List("FunctionResponseTypes", Text("FunctionResponseType") with { Constraints = [new OneOf(["ReportBatchItemFailures"])] }) with
        {
            RuleId = "LIAC1523",
            Covers = [251],
            Default = "",
            Constraints = [new Count(0, 1)],
            Source = "lambda/2015-03-31:FunctionResponseTypeList",
        },
        KafkaConfigBlock.Managed,
        KafkaConfigBlock.SelfManaged,
        DocumentDbBlock.Schema,
        MappingScalingBlock.Pollers,
        Assigned("EventSourceMappingArn") with { Source = "aws-lambda-eventsourcemapping.json" },
        Assigned("Id") with { Source = "aws-lambda-eventsourcemapping.json" },
    ];
}
