using LambdaIaC.Analyzers.Tests.Foreign;
using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Code.Batches;

/// <summary>Mappings as Pulumi and the CDK write them.</summary>
public sealed class BatchResponseRuleTests
{
    private const string Reports = "FunctionResponseTypes = { \"ReportBatchItemFailures\" }";

    [Theory]
    [InlineData("void", Reports, "LIAC7020", "{ \"ReportBatchItemFailures\" }")]
    [InlineData("Task", "FunctionResponseTypes = new List<string> { \"ReportBatchItemFailures\" }", "LIAC7020", "new List<string> { \"ReportBatchItemFailures\" }")]
    [InlineData("Task<SQSBatchResponse>", "BatchSize = 1", "LIAC7020", "function.Arn")]
    [InlineData("Task<SQSBatchResponse>", Reports, null, null)]
    [InlineData("Own", Reports, null, null)]
    [InlineData("Task", "BatchSize = 1", null, null)]
    [InlineData("Stream", Reports, null, null)]
    [InlineData("object", "FunctionResponseTypes = others", null, null)]
    [InlineData("Task<SQSBatchResponse>", "FunctionResponseTypes = others", null, null)]
    public async Task A_mapping_and_a_handler_that_do_not_agree_are_found(string result, string property, string? id, string? place)
    {
        var found = await Sample(result, $"_ = new Pulumi.Aws.Lambda.EventSourceMappingArgs {{ FunctionName = function.Arn, {property} }};").AnalyzeAsync();
        Assert.Equal(id is null ? [] : [id], found.Select(static diagnostic => diagnostic.Id));
        Assert.All(found, diagnostic => Assert.EndsWith(place!, diagnostic.Text(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("void", "true", true)]
    [InlineData("Task<SQSBatchResponse>", "true", false)]
    [InlineData("Task<SQSBatchResponse>", "false", true)]
    [InlineData("void", "flag", false)]
    public async Task The_CDK_asks_with_a_flag(string result, string flag, bool isFound) =>
        Assert.Equal(isFound ? ["LIAC7020"] : [], await Sample(result, $"_ = new Amazon.CDK.AWS.Lambda.EventSourceMappingProps {{ Target = cdk, ReportBatchItemFailures = {flag} }};").IdsAsync());

    [Fact]
    public async Task A_handler_that_takes_one_message_reports_nothing() =>
        Assert.Empty(await Sample("void", $"_ = new Pulumi.Aws.Lambda.EventSourceMappingArgs {{ FunctionName = function.Arn, {Reports} }};", parameter: "S3Event").IdsAsync());

    [Fact]
    public async Task A_function_that_cannot_be_followed_is_silent() =>
        Assert.Empty(await Sample("void", $"_ = new Pulumi.Aws.Lambda.EventSourceMappingArgs {{ FunctionName = name, {Reports} }};").IdsAsync());

    private static CodeSample Sample(string result, string mapping, string parameter = "SQSEvent") => new()
    {
        Libraries = ForeignCompiler.LibraryReferences,
        Stack = $$"""
            using System.Collections.Generic;
            static class Program
            {
                static void Run(Constructs.Construct scope, string name, bool flag, List<string> others)
                {
                    const string Handler = "Orders.Functions::Orders.Functions.Fn::Handle";
                    var function = new Pulumi.Aws.Lambda.Function("orders", new Pulumi.Aws.Lambda.FunctionArgs { Handler = Handler });
                    var cdk = new Amazon.CDK.AWS.Lambda.Function(scope, "orders", new Amazon.CDK.AWS.Lambda.FunctionProps { Handler = Handler });
                    {{mapping}}
                }
            }
            """,
        Functions = $$"""
            using System.IO;
            using System.Threading.Tasks;
            namespace Orders.Functions;
            public class SQSEvent { }
            public class S3Event { }
            public class SQSBatchResponse { }
            public class Own { public string[] BatchItemFailures => []; }
            public class Fn { public {{result}} Handle({{parameter}} batch) => throw null!; }
            """,
    };
}
