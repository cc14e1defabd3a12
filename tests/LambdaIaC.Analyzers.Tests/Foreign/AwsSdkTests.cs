using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Foreign;

/// <summary>Requests of the AWS SDK, and the attributes of Amazon.Lambda.Annotations.</summary>
public sealed class AwsSdkTests
{
    [Theory]
    [InlineData("Timeout = 901", "LIAC1001 901")]
    [InlineData("Timeout = number")]
    [InlineData("Runtime = Runtime.Nodejs20X", "LIAC2003 Runtime.Nodejs20X")]
    [InlineData("Runtime = \"dotnet-8\"", "LIAC1005 \"dotnet-8\"")]
    [InlineData("PackageType = PackageType.Image", "LIAC2002 \"Orders\"", "LIAC2002 Runtime.Dotnet10")]
    [InlineData("Architectures = { \"arm46\" }", "LIAC1033 \"arm46\"")]
    [InlineData("Architectures = new List<string> { \"arm64\" }")]
    [InlineData("Environment = new Environment { Variables = { [\"AWS_REGION\"] = \"x\" } }", "LIAC1008 \"AWS_REGION\"")]
    [InlineData("VpcConfig = new VpcConfig { SubnetIds = new List<string> { \"subnet-0a\" } }", "LIAC2001 VpcConfig")]
    public async Task A_request_to_create_a_function_is_judged(string property, params string[] findings)
    {
        var runtime = property.StartsWith("Runtime", StringComparison.Ordinal) ? "" : "Runtime = Runtime.Dotnet10,";
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync(Program(
            $"client.CreateFunctionAsync(new CreateFunctionRequest {{ FunctionName = \"orders\", Role = \"arn:aws:iam::123456789012:role/orders\", Handler = \"Orders\", Code = new FunctionCode {{ S3Bucket = \"code\", S3Key = \"orders\" }}, {runtime} {property} }});")));
    }

    [Theory]
    [InlineData("client.UpdateFunctionConfigurationAsync(new UpdateFunctionConfigurationRequest { FunctionName = \"orders\", MemorySize = 64 });", "LIAC1002 64")]
    [InlineData("client.UpdateFunctionConfigurationAsync(new UpdateFunctionConfigurationRequest { FunctionName = \"orders\", Timeout = 1000 });")]
    [InlineData("client.AddPermissionAsync(new AddPermissionRequest { FunctionName = \"orders\", StatementId = \"s3\", Action = \"Invoke\", Principal = \"s3.amazonaws.com\" });", "LIAC1162 \"Invoke\"")]
    [InlineData("client.AddPermissionAsync(new AddPermissionRequest { FunctionName = \"orders\", StatementId = \"s3\", Action = \"lambda:InvokeFunction\" });", "LIAC1163 AddPermissionRequest")]
    [InlineData("var request = new CreateFunctionRequest(); request.Timeout = 5400; Fill(request);")]
    public async Task Other_requests_are_judged_as_far_as_they_say_something(string statement, params string[] findings) =>
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync(Program(statement)));

    [Theory]
    [InlineData("", "10")]
    [InlineData("_ = new PutFunctionConcurrencyRequest { FunctionName = \"orders\", ReservedConcurrentExecutions = 20 };")]
    [InlineData("_ = new CreateFunctionRequest { FunctionName = \"bills\" };")]
    public async Task Requests_of_one_method_are_judged_together_unless_one_may_replace_another(string statement, params string[] places)
    {
        var found = await ForeignCompiler.AnalyzeAsync(Program(
            $$"""
            _ = new CreateFunctionRequest { FunctionName = "orders" };
            _ = new PutFunctionConcurrencyRequest { FunctionName = "orders", ReservedConcurrentExecutions = 5 };
            _ = new PutProvisionedConcurrencyConfigRequest { FunctionName = "orders", Qualifier = "1", ProvisionedConcurrentExecutions = 10 };
            {{statement}}
            """));

        Assert.Equal(places, found.Where(static diagnostic => diagnostic.Id == "LIAC3203").Select(static diagnostic => diagnostic.Text()));
    }

    [Theory]
    [InlineData("[LambdaFunction(Timeout = 1000)]", "LIAC1001 1000")]
    [InlineData("[LambdaFunction(Timeout = 900, MemorySize = 512, Role = \"@OrdersRole\")]")]
    [InlineData("[LambdaFunction(MemorySize = 64)]", "LIAC1002 64")]
    [InlineData("[LambdaFunction]")]
    public async Task An_annotation_is_judged(string attribute, params string[] findings) =>
        Assert.Equal(findings, await ForeignCompiler.FindingsAsync($"using Amazon.Lambda.Annotations; public class Orders {{ {attribute} public void Place() {{ }} }}"));

    [Fact]
    public async Task An_annotation_is_called_after_its_method()
    {
        var finding = Assert.Single(await ForeignCompiler.AnalyzeAsync("using Amazon.Lambda.Annotations; public class Orders { [LambdaFunction(Timeout = 1000)] public void Place() { } }"), static diagnostic => diagnostic.Id == "LIAC1001");

        Assert.StartsWith("Timeout of Function 'Place' is 1000 seconds", finding.GetMessage(), StringComparison.Ordinal);
    }

    private static string Program(string statements) =>
        $$"""
        using System.Collections.Generic;
        using Amazon.Lambda;
        using Amazon.Lambda.Model;

        public class Program
        {
            public void Run(AmazonLambdaClient client, int number)
            {
                {{statements}}
            }

            private static void Fill(CreateFunctionRequest request) => request.Role = "x";
        }
        """;
}
