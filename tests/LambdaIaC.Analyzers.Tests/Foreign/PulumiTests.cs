namespace LambdaIaC.Analyzers.Tests.Foreign;

/// <summary>Programs for Pulumi's AWS providers.</summary>
public sealed class PulumiTests
{
    private const string Legal = """Role = "arn:aws:iam::123456789012:role/orders", S3Key = "orders", Handler = "Orders", """;

    [Theory]
    [InlineData("Timeout = 901", "LIAC1001 901")]
    [InlineData("Timeout = 900")]
    [InlineData("MemorySize = Megabytes", "LIAC1002 Megabytes")]
    [InlineData("MemorySize = number")]
    [InlineData("MemorySize = new Output<int>()")]
    [InlineData("Architectures = { \"arm46\" }", "LIAC1033 \"arm46\"")]
    [InlineData("Architectures = new[] { \"arm64\", \"x86_64\" }", "LIAC1033 new[] { \"arm64\", \"x86_64\" }")]
    [InlineData("Architectures = new InputList<string> { \"arm64\" }")]
    [InlineData("Environment = new FunctionEnvironmentArgs { Variables = { [\"AWS_REGION\"] = \"x\" } }", "LIAC1008 \"AWS_REGION\"")]
    [InlineData("Environment = new FunctionEnvironmentArgs { Variables = new InputMap<string> { { \"AWS_REGION\", \"x\" } } }", "LIAC1008 \"AWS_REGION\"")]
    [InlineData("Environment = new FunctionEnvironmentArgs { Variables = { [\"TABLE\"] = \"\" } }")]
    [InlineData("VpcConfig = new FunctionVpcConfigArgs { SubnetIds = new[] { \"subnet-0a\" } }", "LIAC2001 FunctionVpcConfigArgs")]
    [InlineData("VpcConfig = new FunctionVpcConfigArgs() { SubnetIds = new[] { \"subnet-0a\" } }", "LIAC2001 FunctionVpcConfigArgs")]
    [InlineData("VpcConfig = new FunctionVpcConfigArgs() { SubnetIds = new[] { \"subnet-0a\" }, SecurityGroupIds = { \"sg-0a\" } }")]
    [InlineData("TracingConfig = new FunctionTracingConfigArgs { Mode = \"active\" }", "LIAC1023 \"active\"")]
    [InlineData("FileSystemConfig = new FunctionFileSystemConfigArgs { Arn = \"fs\", LocalMountPath = \"/mnt/x\" }", "LIAC2214 FunctionArgs", "LIAC1027 \"fs\"")]
    [InlineData("S3Bucket = \"x\"", "LIAC1012 \"x\"")]
    [InlineData("ReservedConcurrentExecutions = -1")]
    [InlineData("ReservedConcurrentExecutions = -2", "LIAC1051 -2")]
    [InlineData("Name = \"no spaces please\"", "LIAC1004 \"no spaces please\"")]
    [InlineData("Description = \"\"")]
    [InlineData("Timeout = null, Environment = null, Layers = null")]
    [InlineData("VpcConfig = new FunctionVpcConfigArgs { SubnetIds = new[] { \"subnet-0a\" }, SecurityGroupIds = null }", "LIAC2001 null")]
    public async Task A_property_of_a_function_is_judged_as_in_the_model(string property, params string[] findings) =>
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync(Program($"new Function(\"orders\", new FunctionArgs {{ {Legal} Runtime = \"dotnet10\", {property} }});")));

    [Theory]
    [InlineData("Runtime.Dotnet10")]
    [InlineData("Runtime.Python3d12")]
    [InlineData("Runtime.NodeJS20dX", "LIAC2003 Runtime.NodeJS20dX")]
    [InlineData("Runtime.CustomAL2023")]
    [InlineData("\"dotnet10\"")]
    [InlineData("\"dotnet-8\"", "LIAC1005 \"dotnet-8\"")]
    public async Task A_runtime_is_a_word_or_a_constant(string runtime, params string[] findings) =>
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync(Program($"new Function(\"orders\", new() {{ {Legal} Runtime = {runtime} }});")));

    [Theory]
    [InlineData("var args = new FunctionArgs { LEGAL }; args.Timeout = 1000; new Function(\"orders\", args);", "LIAC1001 1000")]
    [InlineData("var args = new FunctionArgs { LEGAL }; args.Timeout = 1000; args.Timeout = 10; new Function(\"orders\", args);")]
    [InlineData("var args = new FunctionArgs { LEGAL Timeout = 1000 }; args.Timeout = 10; new Function(\"orders\", args);")]
    [InlineData("var args = new FunctionArgs { LEGAL }; if (number > 1) { args.Timeout = 1000; } new Function(\"orders\", args);")]
    [InlineData("var args = new FunctionArgs { Runtime = \"dotnet10\", Code = new FileArchive(\"x\"), Handler = \"h\" }; new Function(\"orders\", args);", "LIAC1009 FunctionArgs")]
    [InlineData("var args = new FunctionArgs { Runtime = \"dotnet10\", Code = new FileArchive(\"x\"), Handler = \"h\" }; args.Role = \"arn:aws:iam::123456789012:role/x\"; new Function(\"orders\", args);")]
    [InlineData("var args = new FunctionArgs { Runtime = \"dotnet10\", Code = new FileArchive(\"x\"), Handler = \"h\" }; Complete(args); new Function(\"orders\", args);")]
    [InlineData("Complete(new FunctionArgs { Timeout = 1000 });")]
    [InlineData("Complete(new FunctionArgs { Timeout = 10000 });", "LIAC1001 10000")]
    public async Task Arguments_may_be_set_after_their_creation(string statements, params string[] findings) =>
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync(Program(statements.Replace("LEGAL", Legal + "Runtime = \"dotnet10\",", StringComparison.Ordinal))));

    [Theory]
    [InlineData("new Alias(\"live\", new() { FunctionName = \"orders\", FunctionVersion = \"$LATEST\", RoutingConfig = new AliasRoutingConfigArgs { AdditionalVersionWeights = new InputMap<double> { [\"1\"] = 0.5 } } });", "LIAC3002 \"$LATEST\"")]
    [InlineData("new Permission(\"s3\", new() { Function = \"orders\", Action = \"InvokeFunction\", Principal = \"s3.amazonaws.com\" });", "LIAC1162 \"InvokeFunction\"")]
    [InlineData("new Permission(\"s3\", new() { Function = \"orders\", Action = \"lambda:InvokeFunction\", Principal = \"*\", PrincipalOrgId = \"x\" });", "LIAC1169 \"x\"")]
    [InlineData("_ = new FunctionUrlArgs { FunctionName = \"orders\", AuthorizationType = \"IAM\" };", "LIAC1202 \"IAM\"")]
    [InlineData("_ = new FunctionEventInvokeConfigArgs { FunctionName = \"orders\", MaximumRetryAttempts = 3 };", "LIAC1182 3")]
    [InlineData("_ = new ProvisionedConcurrencyConfigArgs { FunctionName = \"orders\", Qualifier = \"live\", ProvisionedConcurrentExecutions = 0 };", "LIAC1242 0")]
    [InlineData("_ = new LayerVersionArgs { LayerName = \"pdf tools\", Code = new FileArchive(\"x\") };", "LIAC1140 \"pdf tools\"")]
    [InlineData("_ = new Pulumi.Aws.Iam.RoleArgs { MaxSessionDuration = 60, AssumeRolePolicy = Output.Format($\"{number}\") };", "LIAC1264 60")]
    [InlineData("_ = new Pulumi.Aws.CloudWatch.LogGroupArgs { RetentionInDays = 6 };", "LIAC1304 6")]
    [InlineData("_ = new Pulumi.Aws.CloudWatch.LogGroupArgs { RetentionInDays = 0 };")]
    [InlineData("_ = new Pulumi.Aws.CloudWatch.EventRuleArgs { ScheduleExpression = \"rate(1 days)\" };", "LIAC1601 \"rate(1 days)\"")]
    [InlineData("_ = new Pulumi.Aws.CloudWatch.EventRuleArgs { ScheduleExpression = \"rate(1 day)\" };")]
    [InlineData("_ = new Pulumi.Aws.CloudWatch.EventRuleArgs();")]
    [InlineData("_ = new Pulumi.Aws.Scheduler.ScheduleArgs { Name = \"every night\" };", "LIAC1605 \"every night\"")]
    [InlineData("_ = new Pulumi.Aws.CloudWatch.LogSubscriptionFilterArgs { LogGroup = \"orders\" };")]
    [InlineData("_ = new Pulumi.Aws.Iam.PolicyArgs { Name = \"read all\" };", "LIAC1710 \"read all\"")]
    public async Task The_other_resources_are_judged_too(string statement, params string[] findings) =>
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync(Program(statement)));

    [Fact]
    public async Task A_message_has_the_name_of_the_resource()
    {
        var finding = Assert.Single(await ForeignCompiler.AnalyzeAsync(Program($"new Function(\"orders\", new() {{ {Legal} Runtime = \"dotnet10\", Timeout = 901 }});")), static diagnostic => diagnostic.Id == "LIAC1001");

        Assert.Equal("Timeout of Function 'orders' is 901 seconds; it must be between 1 and 900 seconds. The nearest legal value is 900.", finding.GetMessage());
    }

    [Theory]
    [InlineData("Timeout = 901", "LIAC1001 901")]
    [InlineData("Code = new Pulumi.AwsNative.Lambda.Inputs.FunctionCodeArgs { S3Bucket = \"x\", S3Key = \"y\" }", "LIAC1012 \"x\"")]
    [InlineData("PackageType = Pulumi.AwsNative.Lambda.FunctionPackageType.Image", "LIAC2002 \"dotnet10\"", "LIAC2002 \"Orders\"")]
    [InlineData("PackageType = Pulumi.AwsNative.Lambda.FunctionPackageType.Zip")]
    public async Task The_native_provider_has_the_names_of_CloudFormation(string property, params string[] findings)
    {
        var code = property.StartsWith("Code", StringComparison.Ordinal) ? "" : "Code = new Pulumi.AwsNative.Lambda.Inputs.FunctionCodeArgs { ZipFile = \"x\" },";
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync(Program(
            $"new Pulumi.AwsNative.Lambda.Function(\"orders\", new Pulumi.AwsNative.Lambda.FunctionArgs {{ Role = \"arn:aws:iam::123456789012:role/orders\", Runtime = \"dotnet10\", Handler = \"Orders\", {code} {property} }});")));
    }

    private static string Program(string statements) =>
        $$"""
        using Pulumi;
        using Pulumi.Aws.Lambda;
        using Pulumi.Aws.Lambda.Inputs;

        public class OrdersStack : Stack
        {
            private const int Megabytes = 64;

            public OrdersStack(int number)
            {
                {{statements}}
            }

            private static void Complete(FunctionArgs args) => args.Role = "x";
        }
        """;
}
