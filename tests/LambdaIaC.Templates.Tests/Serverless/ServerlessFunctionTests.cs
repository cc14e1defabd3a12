using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Tests.Serverless;

/// <summary>What SAM makes of a function: compared with aws-sam-translator 1.110.0 when it was written.</summary>
public sealed class ServerlessFunctionTests
{
    [Fact]
    public void Globals_are_merged_as_SAM_does()
    {
        var function = Function("""
            Globals:
              Function:
                Timeout: 5
                Layers: [a]
                Environment: {Variables: {X: global, Y: global}}
                VpcConfig: !If [A, {}, {}]
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  Timeout: 7
                  Layers: [b]
                  Environment: {Variables: {Y: own}}
                  VpcConfig: {SubnetIds: []}
            """).Properties;
        Assert.Equal(Value.Of((long?)7), function["Timeout"]);
        Assert.Equal(new ListValue([Value.Of("a"), Value.Of("b")]), function["Layers"]);
        Assert.Equal("{X=global, Y=own}", function.At("Environment.Variables").ToString());
        Assert.Equal(new ListValue([]), function.At("VpcConfig.SubnetIds"));
    }

    [Fact]
    public void Names_become_those_of_Lambda()
    {
        var function = Function("""
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: s3://bucket/some/key.zip
                  Tracing: Active
                  DeadLetterQueue: {Type: SQS, TargetArn: x}
                  CapacityProviderConfig: {Arn: y}
                  PublishToLatestPublished: true
            """).Properties;
        Assert.Equal("{S3Bucket=bucket, S3Key=some/key.zip}", function["Code"].ToString());
        Assert.Equal("{Mode=Active}", function["TracingConfig"].ToString());
        Assert.Equal("{TargetArn=x}", function["DeadLetterConfig"].ToString());
        Assert.Equal("{LambdaManagedInstancesCapacityProviderConfig={CapacityProviderArn=y}}", function["CapacityProviderConfig"].ToString());
        Assert.Equal(Value.Of("LATEST_PUBLISHED"), function["PublishToLatestPublished"]);
        Assert.True(function["CodeUri"].IsAbsent && function["Tracing"].IsAbsent && function["DeadLetterQueue"].IsAbsent);
    }

    [Fact]
    public void A_role_is_made_and_never_complete()
    {
        var resources = TemplateResources.Of("""
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  Policies:
                    - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
                    - SQSPollerPolicy: {QueueName: q}
                    - {Version: "2012-10-17", Statement: [{Effect: Allow, Action: s3:GetObject, Resource: "*"}]}
            """);
        var role = resources.Single(static resource => resource.Type == "ExecutionRole");
        Assert.Equal(new ReferenceValue("FRole", "Arn"), resources[0].Properties["Role"]);
        Assert.Equal("FRole", role.Name);
        Assert.True(role.Properties["Policies"] is ListValue { IsOpen: true, Items.Count: 1 });
        Assert.True(role.Properties["ManagedPolicyArns"] is ListValue { IsOpen: true, Items.Count: 2 });
        Assert.Equal((2, 3), (role.PlaceOf("").Line, role.PlaceOf("").Column));
    }

    [Fact]
    public void A_role_that_is_given_is_the_role()
    {
        var resources = TemplateResources.Of("Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {Role: !Ref R}\n");
        Assert.Single(resources);
        Assert.True(resources[0].Properties["Role"].IsUnknown);
    }

    [Fact]
    public void An_alias_stands_before_what_invokes()
    {
        var resources = TemplateResources.Of("""
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  AutoPublishAlias: live
                  ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}
                  FunctionUrlConfig: {AuthType: NONE}
                  EventInvokeConfig: {MaximumRetryAttempts: 0, DestinationConfig: {OnFailure: {Type: SQS}}}
                  Events:
                    T: {Type: SNS, Properties: {Topic: !Ref T}}
              T: {Type: AWS::SNS::Topic}
            """);
        Assert.Equal(
            ["F Function", "FRole ExecutionRole", "FVersion Version", "FAlias Alias", "FUrl FunctionUrl", "FUrlPublicPermissions Permission",
                "FURLInvokeAllowPublicAccess Permission", "FEventInvokeConfig EventInvokeConfig", "FT AWS::SNS::Subscription", "FTPermission Permission"],
            resources.Where(static resource => resource.Owner == "F").Select(static resource => $"{resource.Name} {resource.Type}")
                .Select(static name => name.Replace("FT Subscription", "FT AWS::SNS::Subscription", StringComparison.Ordinal)));
        Assert.Equal("{ProvisionedConcurrentExecutions=2}", Named("FAlias").Properties["ProvisionedConcurrencyConfig"].ToString());
        Assert.Equal(new ReferenceValue("FAlias", "AliasArn"), Named("FTPermission").Properties["FunctionName"]);
        Assert.Equal(Value.Of("live"), Named("FEventInvokeConfig").Properties["Qualifier"]);
        Assert.True(Named("FEventInvokeConfig").Properties.At("DestinationConfig.OnFailure.Destination").IsUnknown);

        TemplateResource Named(string name) => resources.Single(resource => resource.Name == name);
    }

    [Theory]
    [InlineData("SQS", "Queue: q, BatchSize: 3", "EventSourceArn", "q")]
    [InlineData("Kinesis", "Stream: s, StartingPosition: LATEST", "EventSourceArn", "s")]
    [InlineData("MQ", "Broker: b, Queues: [x]", "EventSourceArn", "b")]
    [InlineData("DocumentDB", "Cluster: c, DatabaseName: d", "DocumentDBEventSourceConfig", "{DatabaseName=d}")]
    [InlineData("MSK", "Stream: s, ConsumerGroupId: g", "AmazonManagedKafkaEventSourceConfig", "{ConsumerGroupId=g}")]
    [InlineData("SelfManagedKafka", "KafkaBootstrapServers: ['a:1']", "SelfManagedEventSource", "{Endpoints={KafkaBootstrapServers=[a:1]}}")]
    public void Polled_events_are_event_source_mappings(string type, string properties, string name, string expected)
    {
        var mapping = TemplateResources.Of($"Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {{Role: r, Events: {{E: {{Type: {type}, Properties: {{{properties}}}}}}}}}\n")[1];
        Assert.Equal(ResourceTypes.NameOf("AWS::Lambda::EventSourceMapping"), mapping.Type);
        Assert.Equal(expected, mapping.Properties[name].ToString());
        Assert.Equal(new ReferenceValue("F", "FunctionName"), mapping.Properties["FunctionName"]);
    }

    [Theory]
    [InlineData("Api", "apigateway.amazonaws.com")]
    [InlineData("HttpApi", "apigateway.amazonaws.com")]
    [InlineData("S3", "s3.amazonaws.com")]
    [InlineData("SNS", "sns.amazonaws.com")]
    [InlineData("Schedule", "events.amazonaws.com")]
    [InlineData("EventBridgeRule", "events.amazonaws.com")]
    [InlineData("CloudWatchLogs", "logs.amazonaws.com")]
    [InlineData("IoTRule", "iot.amazonaws.com")]
    [InlineData("Cognito", "cognito-idp.amazonaws.com")]
    public void Services_that_call_may_do_so(string type, string principal)
    {
        var resources = TemplateResources.Of($"Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {{Role: r, Events: {{E: {{Type: {type}}}}}}}\n");
        Assert.Equal(Value.Of(principal), resources.Single(static resource => resource.Type == "Permission").Properties["Principal"]);
    }

    [Fact]
    public void What_SAM_calls_its_resources_can_be_referred_to()
    {
        var resources = TemplateResources.Of("""
            Resources:
              F: {Type: AWS::Serverless::Function, Properties: {AutoPublishAlias: live}}
              P:
                Type: AWS::Lambda::Permission
                Properties: {FunctionName: !Ref F.Alias, SourceArn: !GetAtt FRole.Arn}
            """);
        Assert.Equal(new ReferenceValue("FAlias", "AliasArn"), resources[^1].Properties["FunctionName"]);
        Assert.Equal(new ReferenceValue("FRole", "Arn"), resources[^1].Properties["SourceArn"]);
    }

    private static TemplateResource Function(string yaml) => TemplateResources.Only(yaml, "Function");
}
