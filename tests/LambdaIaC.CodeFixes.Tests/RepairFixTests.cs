using LambdaIaC.Analyzers;
using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.CodeFixes.Tests;

public sealed class RepairFixTests
{
    private const string Image = "Code = Code.FromImage(\"123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1\")";

    [Theory]
    [InlineData("new() { [\"CURRENCY\"] = \"EUR\", [{|LIAC1008:\"AWS_REGION\"|}] = \"eu-west-1\" }", "new() { [\"CURRENCY\"] = \"EUR\" }")]
    [InlineData("new() { [{|LIAC1008:\"AWS_REGION\"|}] = \"eu-west-1\", [\"CURRENCY\"] = \"EUR\" }", "new() { [\"CURRENCY\"] = \"EUR\" }")]
    [InlineData("new() { [{|LIAC1008:\"AWS_REGION\"|}] = \"eu-west-1\" }", "new() { }")]
    [InlineData("new() { [{|LIAC1008:\"AWS_REGION\"|}] = \"eu-west-1\", [{|LIAC1008:\"_HANDLER\"|}] = \"orders\" }", "new() { }")]
    public Task A_reserved_variable_is_removed(string environment, string repaired) =>
        VerifyAsync($"Environment = {environment}", $"Environment = {repaired}");

    [Fact]
    public Task What_stands_below_each_other_stays_so() => VerifyAsync(
        """
        Environment = new()
            {
                ["CURRENCY"] = "EUR",
                // Lambda sets it by itself.
                [{|LIAC1008:"AWS_REGION"|}] = "eu-west-1",
                ["COLOUR"] = "red",
                [{|LIAC1008:"_HANDLER"|}] = "orders"
            }
        """,
        """
        Environment = new()
            {
                ["CURRENCY"] = "EUR",
                ["COLOUR"] = "red"
            }
        """);

    [Fact]
    public Task What_an_image_brings_itself_is_removed() => VerifyResourceAsync(
        $$"""
        PackageType = PackageType.Image,
                    {{Image}},
                    Runtime = {|LIAC2002:Runtime.DotNet10|},
                    Handler = {|LIAC2002:"orders"|},
                    MemorySize = DataSize.Mebibytes(512),
        """,
        $$"""
        PackageType = PackageType.Image,
                    {{Image}},
                    MemorySize = DataSize.Mebibytes(512),
        """);

    [Theory]
    [InlineData("new() { ApplicationLogLevel = {|LIAC2005:ApplicationLogLevel.Debug|} }", "new() { ApplicationLogLevel = ApplicationLogLevel.Debug, LogFormat = LogFormat.Json }", 1)]
    [InlineData(
        "new() { ApplicationLogLevel = {|LIAC2005:ApplicationLogLevel.Debug|}, SystemLogLevel = {|LIAC2005:SystemLogLevel.Warn|}, LogFormat = LogFormat.Text, }",
        "new() { ApplicationLogLevel = ApplicationLogLevel.Debug, SystemLogLevel = SystemLogLevel.Warn, LogFormat = LogFormat.Json, }",
        1)]
    [InlineData(
        "new() { ApplicationLogLevel = {|LIAC2005:ApplicationLogLevel.Debug|}, SystemLogLevel = {|LIAC2005:SystemLogLevel.Warn|} }",
        "new() { ApplicationLogLevel = ApplicationLogLevel.Debug, SystemLogLevel = SystemLogLevel.Warn, LogFormat = LogFormat.Json }",
        1)]
    public Task What_a_property_needs_is_set_beside_it(string logging, string repaired, int iterations) =>
        VerifyAsync($"LoggingConfig = {logging}", $"LoggingConfig = {repaired}", iterations);

    [Fact]
    public Task A_member_is_added_on_a_line_of_its_own() => VerifyAsync(
        """
        LoggingConfig = new()
                    {
                        LogGroup = LogGroup.FromName("orders"),
                        ApplicationLogLevel = {|LIAC2005:ApplicationLogLevel.Debug|}
                    }
        """,
        """
        LoggingConfig = new()
                    {
                        LogGroup = LogGroup.FromName("orders"),
                        ApplicationLogLevel = ApplicationLogLevel.Debug,
                        LogFormat = LogFormat.Json
                    }
        """);

    [Theory]
    [InlineData("ImageConfig = {|LIAC2105:new() { Command = [\"app.handler\"] }|}, MemorySize = DataSize.Mebibytes(512)")]
    [InlineData("KmsKeyArn = {|LIAC6108:\"arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab\"|}, MemorySize = DataSize.Mebibytes(512)")]
    [InlineData("ImageConfig = {|LIAC2105:new() { Command = [\"a\"] }|}, MemorySize = DataSize.Mebibytes(512), KmsKeyArn = {|LIAC6108:\"arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab\"|}")]
    public Task What_a_rule_says_to_leave_out_is_taken_out(string properties) => VerifyAsync(properties, "MemorySize = DataSize.Mebibytes(512)");

    [Theory]
    [InlineData(
        "RuntimeManagementConfig = new() { RuntimeVersionArn = {|LIAC2114:\"arn:aws:lambda:eu-west-1::runtime:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"|}, UpdateRuntimeOn = UpdateRuntimeOn.Auto }",
        "RuntimeManagementConfig = new() { UpdateRuntimeOn = UpdateRuntimeOn.Auto }")]
    [InlineData(
        "VpcConfig = new() { SubnetIds = [], SecurityGroupIds = [], Ipv6AllowedForDualStack = {|LIAC2213:true|} }",
        "VpcConfig = new() { SubnetIds = [], SecurityGroupIds = [] }")]
    public Task A_member_of_a_block_is_taken_out(string property, string repaired) => VerifyAsync(property, repaired);

    [Fact]
    public Task All_that_is_to_be_left_out_of_a_stack_is_taken_out_at_once() => StackFixTest<ResourceAnalyzer, RepairFix>.VerifyAsync(
        StackSource.Statements(
            """
                    _ = new Permission(this, "invoke") { FunctionName = Function.FromName("orders"), Action = "lambda:InvokeFunction", Principal = "sns.amazonaws.com", SourceAccount = "123456789012", EventSourceToken = {|LIAC2400:Secret.FromEnvironment("SKILL")|} };
                    _ = new Alias(this, "live")
                    {
                        FunctionName = Function.FromName("orders"),
                        FunctionVersion = LambdaIaC.Version.FromNumber(4),
                        Name = "live",
                        RoutingConfig = new() { AdditionalVersionWeights = new() { ["4"] = {|LIAC2200:0.1|} } },
                    };
            """),
        StackSource.Statements(
            """
                    _ = new Permission(this, "invoke") { FunctionName = Function.FromName("orders"), Action = "lambda:InvokeFunction", Principal = "sns.amazonaws.com", SourceAccount = "123456789012" };
                    _ = new Alias(this, "live")
                    {
                        FunctionName = Function.FromName("orders"),
                        FunctionVersion = LambdaIaC.Version.FromNumber(4),
                        Name = "live",
                    };
            """));

    [Fact]
    public Task What_is_written_elsewhere_is_not_changed() => VerifyAsync("LoggingConfig = {|LIAC2005:Shared|}", null);

    private static Task VerifyAsync(string property, string? repaired, int? iterations = null) =>
        StackFixTest<ResourceAnalyzer, RepairFix>.VerifyAsync(Stack(property), repaired is null ? null : Stack(repaired), iterations);

    private static string Stack(string property) =>
        StackSource.Function(property, members: "static readonly LoggingConfig Shared = new() { ApplicationLogLevel = ApplicationLogLevel.Debug };");

    private static Task VerifyResourceAsync(string properties, string repaired) => StackFixTest<ResourceAnalyzer, RepairFix>.VerifyAsync(Resource(properties), Resource(repaired));

    private static string Resource(string properties) => StackSource.Statements(
        $$"""
                _ = new Function(this, "orders")
                {
                    Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"),
                    {{properties}}
                };
        """);
}
