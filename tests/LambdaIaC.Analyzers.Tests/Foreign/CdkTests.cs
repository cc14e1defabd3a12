namespace LambdaIaC.Analyzers.Tests.Foreign;

/// <summary>Stacks of the AWS CDK, which fills much by itself.</summary>
public sealed class CdkTests
{
    [Theory]
    [InlineData("Timeout = Duration.Minutes(16)", "LIAC1001 Duration.Minutes(16)")]
    [InlineData("Timeout = Duration.Minutes(15)")]
    [InlineData("Timeout = Longest", "LIAC1001 Longest")]
    [InlineData("MemorySize = 64", "LIAC1002 64")]
    [InlineData("MemorySize = 512")]
    [InlineData("EphemeralStorageSize = Size.Gibibytes(11)", "LIAC1003 Size.Gibibytes(11)")]
    [InlineData("EphemeralStorageSize = Size.Gibibytes(10)")]
    [InlineData("Architecture = Architecture.ARM_64")]
    [InlineData("Tracing = Tracing.ACTIVE")]
    [InlineData("Tracing = Tracing.DISABLED")]
    [InlineData("Environment = new Dictionary<string, string> { [\"AWS_REGION\"] = \"x\" }", "LIAC1008 \"AWS_REGION\"")]
    [InlineData("Environment = new Dictionary<string, string> { { \"TABLE\", \"x\" } }")]
    [InlineData("ReservedConcurrentExecutions = -1", "LIAC1051 -1")]
    [InlineData("Description = text")]
    public async Task A_property_of_a_function_is_judged_as_in_the_model(string property, params string[] findings) =>
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync(Stack(
            $"new Function(this, \"orders\", new FunctionProps {{ Runtime = Runtime.DOTNET_10, Handler = \"Orders\", Code = Code.FromAsset(\"x\"), {property} }});")));

    [Fact]
    public async Task What_the_library_makes_by_itself_is_not_missing() =>
        Assert.Empty(await ForeignCompiler.FindingsAsync(Stack("new Function(this, \"orders\", new FunctionProps { Runtime = Runtime.NODEJS_22_X }); new LayerVersion(this, \"layer\", new LayerVersionProps());")));

    [Theory]
    [InlineData("Timeout = null, MemorySize = null, Role = null, Environment = null, Layers = null")]
    [InlineData("Role = default, Handler = null!, Architecture = (Architecture)null")]
    public async Task What_is_set_to_null_is_as_if_it_were_not_set(string properties) =>
        Assert.Empty(await ForeignCompiler.FindingsAsync(Stack($"new Function(this, \"orders\", new FunctionProps {{ Runtime = Runtime.DOTNET_10, {properties} }});")));

    [Theory]
    [InlineData("new EventSourceMapping(this, \"m\", new EventSourceMappingProps { BatchSize = 10001 });", "LIAC5002 10001")]
    [InlineData("new Amazon.CDK.AWS.SQS.Queue(this, \"q\", new Amazon.CDK.AWS.SQS.QueueProps { VisibilityTimeout = Duration.Hours(13) });", "Queue Duration.Hours(13)")]
    [InlineData("_ = new EventInvokeConfigProps { RetryAttempts = 3, MaxEventAge = Duration.Seconds(30) };", "LIAC1182 3", "LIAC1183 Duration.Seconds(30)")]
    [InlineData("new Amazon.CDK.AWS.IAM.Role(this, \"r\", new Amazon.CDK.AWS.IAM.RoleProps { MaxSessionDuration = Duration.Minutes(1) });", "LIAC1264 Duration.Minutes(1)")]
    public async Task The_other_constructs_are_judged_too(string statement, params string[] findings) =>
        Assert.Equal(findings.Select(static finding => finding.Split(' ')[^1]), (await ForeignCompiler.FindingsAsync(Stack(statement))).Select(static finding => finding.Split(' ')[^1]));

    [Theory]
    [InlineData("new EventSourceMappingOptions { BatchSize = 10001, MaxConcurrency = 1 }", "LIAC5002 10001", "LIAC1505 1")]
    [InlineData("new EventInvokeConfigOptions { RetryAttempts = 3 }", "LIAC1182 3")]
    [InlineData("new FunctionOptions { MemorySize = 10241, Timeout = Duration.Seconds(901) }", "LIAC1002 10241", "LIAC1001 Duration.Seconds(901)")]
    [InlineData("new SqsEventSourceProps { MaxConcurrency = 1001, MaxBatchingWindow = Duration.Minutes(6) }", "LIAC1505 1001", "LIAC1504 Duration.Minutes(6)")]
    [InlineData("new KinesisEventSourceProps { ParallelizationFactor = 11, RetryAttempts = 10001 }", "LIAC1507 11", "LIAC1508 10001")]
    [InlineData("new DynamoEventSourceProps { BatchSize = 0, TumblingWindow = Duration.Minutes(16) }", "LIAC5002 0", "LIAC1512 Duration.Minutes(16)")]
    [InlineData("new SqsEventSourceProps { BatchSize = 10, MaxConcurrency = Token.AsNumber(text) }")]
    public async Task Options_of_a_method_and_event_sources_are_judged_too(string creation, params string[] findings) =>
        Assert.Equal(findings.Select(static finding => finding.Split(' ')[^1]), (await ForeignCompiler.FindingsAsync(Stack($"_ = {creation};"))).Select(static finding => finding.Split(' ')[^1]));

    [Theory]
    [InlineData("Timeout = 901", "LIAC1001 901")]
    [InlineData("Timeout = Token.AsNumber(text)")]
    [InlineData("MemorySize = 64", "LIAC1002 64")]
    [InlineData("Environment = new CfnFunction.EnvironmentProperty { Variables = new Dictionary<string, string> { [\"AWS_REGION\"] = \"x\" } }", "LIAC1008 \"AWS_REGION\"")]
    [InlineData("Environment = new Dictionary<string, object> { [\"Variables\"] = text }")]
    [InlineData("EphemeralStorage = new CfnFunction.EphemeralStorageProperty { Size = 511 }", "LIAC1003 511")]
    [InlineData("FileSystemConfigs = new object[] { new CfnFunction.FileSystemConfigProperty { Arn = Fn.ImportValue(\"x\"), LocalMountPath = \"/efs\" } }, VpcConfig = text", "LIAC1029 \"/efs\"")]
    [InlineData("SnapStart = new CfnFunction.SnapStartProperty { ApplyOn = \"Always\" }", "LIAC1021 \"Always\"")]
    [InlineData("VpcConfig = new CfnFunction.VpcConfigProperty { SubnetIds = new[] { \"subnet-0a1b2c3d\" } }", "LIAC2001 CfnFunction.VpcConfigProperty")]
    [InlineData("VpcConfig = new CfnFunction.VpcConfigProperty { SubnetIds = new[] { \"subnet-0a1b2c3d\" }, SecurityGroupIds = new[] { Fn.ImportValue(\"x\") } }")]
    public async Task The_layer_that_is_CloudFormation_is_judged_as_CloudFormation(string property, params string[] findings) =>
        Assert.Equal(findings.Select(static finding => finding.Split(' ')[^1]), (await ForeignCompiler.FindingsAsync(Stack(
            $"new CfnFunction(this, \"orders\", new CfnFunctionProps {{ Runtime = \"dotnet10\", Handler = \"Orders\", Role = Fn.ImportValue(\"role\"), Code = new CfnFunction.CodeProperty {{ S3Bucket = \"my-code\", S3Key = \"orders.zip\" }}, {property} }});"))).Select(static finding => finding.Split(' ')[^1]));

    [Theory]
    [InlineData("new CfnFunction(this, \"orders\", new CfnFunctionProps { Code = new CfnFunction.CodeProperty { S3Bucket = \"my-code\", S3Key = \"x\" } });", true)]
    [InlineData("new CfnFunction(this, \"orders\", new CfnFunctionProps { Handler = null, Code = new CfnFunction.CodeProperty { S3Bucket = \"my-code\", S3Key = \"x\" } });", true)]
    [InlineData("var props = new CfnFunctionProps { Handler = null, Runtime = null, Code = new CfnFunction.CodeProperty { S3Bucket = \"my-code\", S3Key = \"x\" } }; props.Handler = \"x\"; props.Runtime = \"dotnet10\"; new CfnFunction(this, \"orders\", props);", false)]
    [InlineData("var props = new CfnFunctionProps { Code = new CfnFunction.CodeProperty { S3Bucket = \"my-code\", S3Key = \"x\" } }; var f = new CfnFunction(this, \"orders\", props); _ = f.AttrArn;", true)]
    [InlineData("var f = new CfnFunction(this, \"orders\", new CfnFunctionProps { Code = new CfnFunction.CodeProperty { S3Bucket = \"my-code\", S3Key = \"x\" } }); f.AddPropertyOverride(\"Handler\", text);", false)]
    [InlineData("var f = new CfnFunction(this, \"orders\", new CfnFunctionProps { Code = new CfnFunction.CodeProperty { S3Bucket = \"my-code\", S3Key = \"x\" } }); f.Timeout = 60;", false)]
    [InlineData("Held = new CfnFunction(this, \"orders\", new CfnFunctionProps { Code = new CfnFunction.CodeProperty { S3Bucket = \"my-code\", S3Key = \"x\" } });", false)]
    public async Task What_a_resource_of_CloudFormation_lacks_is_missing_unless_the_code_may_set_it_later(string statement, bool isMissing) =>
        Assert.Equal(isMissing, (await ForeignCompiler.AnalyzeAsync(Stack(statement))).Any(static diagnostic => diagnostic.Id == "LIAC2002"));

    [Theory]
    [InlineData("new CfnQueue(this, \"q\", new CfnQueueProps { VisibilityTimeout = 43201 });", "43201")]
    [InlineData("new CfnAlias(this, \"a\", new CfnAliasProps { Name = \"x y\", FunctionName = \"orders\", FunctionVersion = \"1\" });", "\"x y\"")]
    [InlineData("new CfnPermission(this, \"p\", new CfnPermissionProps { Action = \"invoke\", FunctionName = \"orders\", Principal = text });", "\"invoke\"")]
    [InlineData("new CfnUrl(this, \"u\", new CfnUrlProps { AuthType = \"AWS\", TargetFunctionArn = text, Cors = new CfnUrl.CorsProperty { MaxAge = 86401 } });", "\"AWS\"", "86401")]
    [InlineData("new CfnEventSourceMapping(this, \"m\", new CfnEventSourceMappingProps { FunctionName = text, EventSourceArn = text, ScalingConfig = new CfnEventSourceMapping.ScalingConfigProperty { MaximumConcurrency = 1 } });", "1")]
    [InlineData("_ = new CfnEventInvokeConfigProps { FunctionName = text, Qualifier = text, MaximumRetryAttempts = 3 };", "3")]
    public async Task The_other_resources_of_CloudFormation_are_judged_too(string statement, params string[] findings) =>
        Assert.Equal(findings, (await ForeignCompiler.FindingsAsync(Stack(statement))).Select(static finding => finding.Substring(finding.IndexOf(' ') + 1)));

    private static string Stack(string statements) =>
        $$"""
        using System.Collections.Generic;
        using Amazon.CDK;
        using Amazon.CDK.AWS.Lambda;
        using Amazon.CDK.AWS.Lambda.EventSources;
        using Amazon.CDK.AWS.SQS;
        using Constructs;

        public class OrdersStack : Stack
        {
            private static readonly Duration Longest = Duration.Minutes(20);

            public CfnFunction Held { get; }

            public OrdersStack(Construct scope, string text) : base(scope, "orders")
            {
                {{statements}}
            }
        }
        """;
}
