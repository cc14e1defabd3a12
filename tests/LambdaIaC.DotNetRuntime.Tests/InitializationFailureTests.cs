using System.Text.Json.Nodes;
using LambdaIaC.DotNetRuntime.Tests.Hosting;

namespace LambdaIaC.DotNetRuntime.Tests;

public sealed class InitializationFailureTests(FunctionPackage package) : IClassFixture<FunctionPackage>
{
    [Theory]
    [InlineData("Sample", "The handler 'Sample' is not of the form Assembly::Namespace.Type::Method.")]
    [InlineData("Sample::Type", "The handler 'Sample::Type' is not of the form Assembly::Namespace.Type::Method.")]
    [InlineData("Sample::::Method", "The handler 'Sample::::Method' is not of the form Assembly::Namespace.Type::Method.")]
    [InlineData("a::b::c::d", "The handler 'a::b::c::d' is not of the form Assembly::Namespace.Type::Method.")]
    [InlineData(
        "Simple::A::B",
        "The assembly 'Simple' of the handler was not found: there is no file 'Simple.dll' at the root of the code package. The package has: Amazon.Lambda.Core.dll, NotDotNet.dll, Sample.dll, System.Text.Json.dll.")]
    [InlineData("Sample::Sample.statics::Text", "The type 'Sample.statics' of the handler was not found in the assembly 'Sample'. Did you mean: Sample.Statics.")]
    [InlineData(
        "Sample::Sample.Logs::Al",
        "The method 'Al' of the handler was not found in the type 'Sample.Logs' of the assembly 'Sample'. It has: All.")]
    [InlineData(
        "Sample::Sample.Failures::Twice",
        "The method 'Twice' of the type 'Sample.Failures' has 2 overloads, and a handler must be unique: Void Twice(Int32); Void Twice(System.String).")]
    [InlineData("Sample::Sample.Failures::AsyncVoid", "The method 'Sample.Failures.AsyncVoid' cannot be a handler: it is 'async void', so that its end cannot be awaited; return Task.")]
    [InlineData("Sample::Sample.Failures::Three", "The method 'Sample.Failures.Three' cannot be a handler: it has 3 parameters, and Lambda passes an event and a context at most.")]
    [InlineData(
        "Sample::Sample.Failures::NoContext",
        "The method 'Sample.Failures.NoContext' cannot be a handler: its second parameter 'System.Int32' is not a context (an interface or class with the property AwsRequestId).")]
    [InlineData("Sample::Sample.Failures::Generic", "The method 'Sample.Failures.Generic' cannot be a handler: it, or its type, is generic.")]
    [InlineData("Sample::Sample.Failures::ByReference", "The method 'Sample.Failures.ByReference' cannot be a handler: it has a parameter of type 'System.Int32&'.")]
    [InlineData("Sample::Sample.Failures::Pointer", "The method 'Sample.Failures.Pointer' cannot be a handler: it returns 'System.Int32*'.")]
    [InlineData(
        "Sample::Sample.NeedsArguments::Handle",
        "The type 'Sample.NeedsArguments' of the handler cannot be created: it needs a constructor without parameters, or a static handler method.")]
    [InlineData("Sample::Sample.Serialized::Misfit", "The serializer 'Sample.Order' of the function has no method Deserialize<T> of the shape that Lambda calls.")]
    public async Task A_handler_that_cannot_be_called_is_told_and_the_process_ends(string handler, string message)
    {
        var (document, errorType) = await FailAsync(handler);
        Assert.Equal(message, (string?)document["errorMessage"]);
        Assert.Equal(("LambdaValidationException", "LambdaValidationException"), ((string?)document["errorType"], errorType));
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_told()
    {
        var (document, _) = await FailAsync("NotDotNet::A::B");
        Assert.StartsWith("'NotDotNet.dll' is not a .NET assembly", (string?)document["errorMessage"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_of_the_constructor_is_told_as_it_was_thrown()
    {
        var (document, errorType) = await FailAsync("Sample::Sample.ThrowsInConstructor::Handle");
        Assert.Equal(("InvalidOperationException", "no connection string"), (errorType, (string?)document["errorMessage"]));
        Assert.Equal("at Sample.ThrowsInConstructor..ctor()", (string?)document["stackTrace"]?[0]);
    }

    private async Task<(JsonNode Document, string? ErrorType)> FailAsync(string handler)
    {
        await using var function = await FunctionProcess.StartAsync(package, handler);
        var answer = await function.Api.InitError.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(1, await function.ExitAsync());
        return (JsonNode.Parse(answer.Text)!, answer.ErrorType);
    }
}
