using LambdaIaC.Rules;

namespace LambdaIaC.Templates.Tests.Values;

public sealed class StrayNamesTests
{
    [Theory]
    [InlineData("AWS::Lambda::Function", "Timout: 3", "write Timeout.")]
    [InlineData("AWS::Lambda::Function", "memorySize: 128", "write MemorySize.")]
    [InlineData("AWS::Lambda::Function", "VpcConfig: {SubnetId: [a]}", "write SubnetIds.")]
    [InlineData("AWS::Lambda::Function", "FileSystemConfigs: [{ARN: a}]", "write Arn.")]
    [InlineData("AWS::Lambda::Function", "CodeUri: src", "write Code.")]
    [InlineData("AWS::Lambda::Function", "DependsOn: X", "beside Properties, below the resource.")]
    [InlineData("AWS::Lambda::Permission", "Principle: s3.amazonaws.com", "write Principal.")]
    [InlineData("AWS::Lambda::EventSourceMapping", "BatchSze: 3", "write BatchSize.")]
    [InlineData("AWS::IAM::Role", "Policies: [{PolicyDocuments: {}}]", "write PolicyDocument.")]
    [InlineData("AWS::Serverless::Function", "CodeURI: src", "write CodeUri.")]
    [InlineData("AWS::Serverless::Function", "Polices: []", "write Policies.")]
    [InlineData("AWS::Serverless::Function", "Code: src", "write CodeUri.")]
    [InlineData("AWS::Serverless::Function", "TracingConfig: {Mode: Active}", "write Tracing.")]
    [InlineData("AWS::Serverless::Function", "DeadLetterConfig: {TargetArn: a}", "write DeadLetterQueue.")]
    [InlineData("AWS::Serverless::Function", "FunctionUrlConfig: {AuthType: AWS_IAM, Cors: {AllowOrigin: [a]}}", "write AllowOrigins.")]
    [InlineData("AWS::Serverless::Function", "EventInvokeConfig: {MaximumRetryAttempt: 1}", "write MaximumRetryAttempts.")]
    [InlineData("AWS::Serverless::Function", "Events: {Poll: {Type: SQS, Properties: {Queue: a, BatchSze: 3}}}", "write BatchSize.")]
    [InlineData("AWS::Serverless::LayerVersion", "ContentURI: src", "write ContentUri.")]
    [InlineData("AWS::Serverless::LayerVersion", "Content: src", "write ContentUri.")]
    public void A_slip_is_an_error_with_the_name_that_was_meant(string type, string properties, string end)
    {
        var finding = Assert.Single(Strays(type, properties));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.EndsWith(end, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS::Lambda::Function", "Teleport: 3", "AWS::Lambda::Function")]
    [InlineData("AWS::Lambda::Function", "Publish: true", "AWS::Lambda::Function")]
    [InlineData("AWS::Lambda::Function", "Timout: 3, Timeout: 3", "AWS::Lambda::Function")]
    [InlineData("AWS::Lambda::Function", "Environment: {A: b}", "Environment")]
    [InlineData("AWS::Lambda::Permission", "StatementId: a", "AWS::Lambda::Permission")]
    [InlineData("AWS::Serverless::Function", "Teleport: 3", "AWS::Serverless::Function")]
    [InlineData("AWS::Serverless::Function", "Events: {Poll: {Type: SQS, Properties: {Queue: a, Teleport: 3}}}", "the event SQS")]
    public void Another_name_may_be_newer_than_the_facts(string type, string properties, string owner)
    {
        var finding = Assert.Single(Strays(type, properties));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.EndsWith($"is a property that {owner} did not have on 2026-11-22; check its spelling.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS::Lambda::Function", "Arn: a")]
    [InlineData("AWS::Lambda::Function", "Fn::Transform: {Name: AWS::Include, Parameters: {Location: a}}, Timout: 3")]
    [InlineData("AWS::Lambda::Function", "Tags: {Timout: a}, Environment: {Variables: {Timout: a}}")]
    [InlineData("AWS::Lambda::Function", "Timout: !Ref AWS::NoValue")]
    [InlineData("AWS::SNS::Topic", "Teleport: 3")]
    [InlineData("AWS::Serverless::Function", "CapacityProviderConfig: {Arn: a, PerExecutionEnvironmentMaxConcurrency: 3}")]
    [InlineData("AWS::Serverless::Function", "ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 3}, AutoPublishAlias: live, DeploymentPreference: {Type: AllAtOnce}")]
    [InlineData("AWS::Serverless::Function", "EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS, Destination: a}}}")]
    [InlineData("AWS::Serverless::Function", "Events: {Poll: {Type: Kinesis, Properties: {Stream: a, StartingPosition: LATEST, DestinationConfig: {OnFailure: {Type: SQS, Destination: a}}}}}")]
    [InlineData("AWS::Serverless::Function", "Events: {Poll: {Type: MSK, Properties: {Stream: a, Topics: [b], ConsumerGroupId: c, SchemaRegistryConfig: {SchemaRegistryURI: d}}}}")]
    [InlineData("AWS::Serverless::LayerVersion", "ContentUri: src, RetentionPolicy: Retain, PublishLambdaVersion: true")]
    public void Names_that_there_are_and_names_that_nobody_knows_are_legal(string type, string properties) => Assert.Empty(Strays(type, properties));

    [Fact]
    public void A_macro_may_take_out_what_is_written() => Assert.Empty(Strays("AWS::Lambda::Function", "Timout: 3", "Transform: Spelling\n"));

    [Fact]
    public void A_global_property_is_found_once_where_it_is_written()
    {
        var findings = CheckedTemplate.Findings("""
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                Timout: 3
            Resources:
              One: {Type: AWS::Serverless::Function, Properties: {CodeUri: a}}
              Two: {Type: AWS::Serverless::Function, Properties: {CodeUri: b}}
            """);

        Assert.Equal("LIAC1901 (4,13) Timout", Assert.Single(findings, static finding => finding.StartsWith("LIAC1901", StringComparison.Ordinal)));
    }

    [Fact]
    public void Plans_have_names_of_their_own() => Assert.DoesNotContain("LIAC1901", CheckedTemplate.Ids("""
        {"format_version": "1.2", "terraform_version": "1.9.0", "planned_values": {"root_module": {"resources": [
          {"address": "aws_lambda_function.orders", "mode": "managed", "type": "aws_lambda_function", "name": "orders",
           "values": {"function_name": "orders", "timout": 3, "source_code_hash": "abc", "vpc_config": [{"vpc_id": "vpc-1", "subnet_ids": ["a"]}]}}]}}}
        """));

    private static IEnumerable<Finding> Strays(string type, string properties, string transform = "") => CheckedTemplate.Readable(
            CheckedTemplate.Of($"{transform}Resources:\n  R:\n    Type: {type}\n    Properties: {{{properties}}}\n"))
        .Where(static finding => finding.Rule.Id == "LIAC1901");
}
