using LambdaIaC.Analyzers;
using LambdaIaC.Analyzers.Tests.Foreign;
using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.CodeFixes.Tests;

/// <summary>Repairs in the notation of other people's libraries.</summary>
public sealed class ForeignRepairTests
{
    private const string Reader =
        """
                var function = new Function("orders", new FunctionArgs { Role = role, Timeout = 60, Runtime = "python3.14", Handler = "x.y", Code = code });
                new EventSourceMapping("mapping", new() { EventSourceArn = queue.Arn, FunctionName = function.Name, BatchSize = 10 });
        """;

    [Fact]
    public Task The_visibility_of_a_queue_is_raised_where_it_is_written() => NearestAsync(
        """
                var waiting = new QueueArgs { RedrivePolicy = role, VisibilityTimeoutSeconds = {|LIAC5321:30|} };
                var queue = new Queue("queue", waiting);
        """,
        """
                var waiting = new QueueArgs { RedrivePolicy = role, VisibilityTimeoutSeconds = 360 };
                var queue = new Queue("queue", waiting);
        """,
        Reader);

    [Fact]
    public Task The_visibility_of_a_queue_is_set_where_it_is_not_written() => RepairAsync(
        """
                var waiting = new {|LIAC5321:QueueArgs|} { RedrivePolicy = role };
                var queue = new Queue("queue", waiting);
        """,
        """
                var waiting = new QueueArgs { RedrivePolicy = role, VisibilityTimeoutSeconds = 360 };
                var queue = new Queue("queue", waiting);
        """,
        Reader);

    [Theory]
    [InlineData("new FunctionArgs { Role = role, Handler = \"x.y\", Runtime = {|LIAC2003:\"python3.9\"|}, Code = code }", "new FunctionArgs { Role = role, Handler = \"x.y\", Runtime = \"python3.14\", Code = code }")]
    [InlineData("new FunctionArgs { Role = role, Handler = \"x.y\", Runtime = {|LIAC2003:Runtime.Python3d6|}, Code = code }", "new FunctionArgs { Role = role, Handler = \"x.y\", Runtime = Runtime.Python3d14, Code = code }")]
    [InlineData("new FunctionArgs { Role = role, Handler = \"x.y\", Runtime = \"python3.14\", Code = code, Timeout = {|LIAC1001:901|} }", "new FunctionArgs { Role = role, Handler = \"x.y\", Runtime = \"python3.14\", Code = code, Timeout = 900 }")]
    public Task A_value_is_replaced_as_Pulumi_writes_it(string arguments, string repaired) =>
        NearestAsync($"        new Function(\"orders\", {arguments});", $"        new Function(\"orders\", {repaired});");

    [Theory]
    [InlineData(
        "Environment = new FunctionEnvironmentArgs { Variables = { { {|LIAC1008:\"AWS_REGION\"|}, \"eu-west-1\" }, { \"TABLE\", \"orders\" } } }",
        "Environment = new FunctionEnvironmentArgs { Variables = { { \"TABLE\", \"orders\" } } }")]
    [InlineData(
        "Environment = new FunctionEnvironmentArgs { Variables = { [{|LIAC1008:\"AWS_REGION\"|}] = \"eu-west-1\", [{|LIAC1008:\"_HANDLER\"|}] = \"x\" } }",
        "Environment = new FunctionEnvironmentArgs { Variables = { } }")]
    public Task What_must_not_be_set_is_taken_out(string property, string repaired) => RepairAsync(Function(property), Function(repaired));

    [Fact]
    public Task A_block_that_is_missing_is_created_as_what_it_is() => RepairAsync(
        """
                new Function("orders", new {|LIAC6207:FunctionArgs|} { Role = role, Runtime = "python3.14", Handler = "x.y", Code = code });
        """,
        """
                new Function("orders", new FunctionArgs { Role = role, Runtime = "python3.14", Handler = "x.y", Code = code, TracingConfig = new FunctionTracingConfigArgs { Mode = "Active" } });
        """);

    [Theory]
    [InlineData("{|LIAC2003:Runtime.PYTHON_3_9|}", "Runtime.PYTHON_3_14")]
    [InlineData("{|LIAC2003:Runtime.RUBY_2_7|}", "Runtime.RUBY_4_0")]
    public Task A_runtime_of_the_CDK_is_replaced_by_the_constant_of_its_successor(string runtime, string repaired) =>
        StackFixTest<ResourceAnalyzer, NearestLegalValueFix>.VerifyAsync(Cdk(runtime), Cdk(repaired), references: ForeignCompiler.References);

    [Fact]
    public Task The_visibility_of_a_queue_of_the_CDK_is_raised_in_the_unit_of_its_author()
    {
        const string Waiting =
            """
                    var props = new QueueProps { VisibilityTimeout = $V };
                    var queue = new Queue(this, "queue", props);
                    var function = new Function(this, "orders", new FunctionProps { Timeout = Duration.Minutes(1) });
                    new EventSourceMapping(this, "mapping", new EventSourceMappingProps { EventSourceArn = queue.QueueArn, Target = function, BatchSize = 10 });
            """;
        return StackFixTest<ResourceAnalyzer, NearestLegalValueFix>.VerifyAsync(
            CdkStack(Waiting.Replace("$V", "{|LIAC5321:Duration.Seconds(30)|}", StringComparison.Ordinal)),
            CdkStack(Waiting.Replace("$V", "Duration.Seconds(360)", StringComparison.Ordinal)),
            references: ForeignCompiler.References);
    }

    [Fact]
    public Task A_reserved_variable_of_the_CDK_is_removed() => StackFixTest<ResourceAnalyzer, RepairFix>.VerifyAsync(
        CdkStack("        new Function(this, \"orders\", new FunctionProps { Environment = new Dictionary<string, string> { [{|LIAC1008:\"AWS_REGION\"|}] = \"x\", [\"TABLE\"] = \"x\" } });"),
        CdkStack("        new Function(this, \"orders\", new FunctionProps { Environment = new Dictionary<string, string> { [\"TABLE\"] = \"x\" } });"),
        references: ForeignCompiler.References);

    private static string Function(string property) => $"        new Function(\"orders\", new FunctionArgs {{ Role = role, Runtime = \"python3.14\", Handler = \"x.y\", Code = code, {property} }});";

    private static Task NearestAsync(string statements, string repaired, string rest = "") =>
        StackFixTest<ResourceAnalyzer, NearestLegalValueFix>.VerifyAsync(Pulumi(statements, rest), Pulumi(repaired, rest), references: ForeignCompiler.References);

    private static Task RepairAsync(string statements, string repaired, string rest = "") =>
        StackFixTest<ResourceAnalyzer, RepairFix>.VerifyAsync(Pulumi(statements, rest), Pulumi(repaired, rest), references: ForeignCompiler.References);

    private static string Pulumi(string statements, string rest) =>
        $$"""
        using Pulumi;
        using Pulumi.Aws.Lambda;
        using Pulumi.Aws.Lambda.Inputs;
        using Pulumi.Aws.Sqs;

        public class Program
        {
            public static void Run(Archive code, string role)
            {
        {{statements}}
        {{rest}}
            }
        }
        """;

    private static string Cdk(string runtime) => CdkStack($"        new Function(this, \"orders\", new FunctionProps {{ Runtime = {runtime}, Handler = \"x.y\", Code = Code.FromAsset(\"x\") }});");

    private static string CdkStack(string statements) =>
        $$"""
        using System.Collections.Generic;
        using Amazon.CDK;
        using Amazon.CDK.AWS.Lambda;
        using Amazon.CDK.AWS.SQS;
        using Constructs;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope) : base(scope, "orders")
            {
        {{statements}}
            }
        }
        """;
}
