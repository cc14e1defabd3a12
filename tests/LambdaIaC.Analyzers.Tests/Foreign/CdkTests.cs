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
    [InlineData("new EventSourceMapping(this, \"m\", new EventSourceMappingProps { BatchSize = 10001 });", "LIAC5002 10001")]
    [InlineData("new Amazon.CDK.AWS.SQS.Queue(this, \"q\", new Amazon.CDK.AWS.SQS.QueueProps { VisibilityTimeout = Duration.Hours(13) });", "Queue Duration.Hours(13)")]
    [InlineData("_ = new EventInvokeConfigProps { RetryAttempts = 3, MaxEventAge = Duration.Seconds(30) };", "LIAC1182 3", "LIAC1183 Duration.Seconds(30)")]
    [InlineData("new Amazon.CDK.AWS.IAM.Role(this, \"r\", new Amazon.CDK.AWS.IAM.RoleProps { MaxSessionDuration = Duration.Minutes(1) });", "LIAC1264 Duration.Minutes(1)")]
    public async Task The_other_constructs_are_judged_too(string statement, params string[] findings) =>
        Assert.Equal(findings.Select(static finding => finding.Split(' ')[^1]), (await ForeignCompiler.FindingsAsync(Stack(statement))).Select(static finding => finding.Split(' ')[^1]));

    private static string Stack(string statements) =>
        $$"""
        using System.Collections.Generic;
        using Amazon.CDK;
        using Amazon.CDK.AWS.Lambda;
        using Constructs;

        public class OrdersStack : Stack
        {
            private static readonly Duration Longest = Duration.Minutes(20);

            public OrdersStack(Construct scope, string text) : base(scope, "orders")
            {
                {{statements}}
            }
        }
        """;
}
