using System.Text;
using System.Text.Json;
using LambdaIaC.DotNetRuntime.Tests.Hosting;

namespace LambdaIaC.DotNetRuntime.Tests;

public sealed class HandlerInvocationTests(FunctionPackage package) : IClassFixture<FunctionPackage>
{
    [Theory]
    [InlineData("Statics::Text", "\"abc\"", "\"ABCä\\\"\"")]
    [InlineData("Statics::Number", "41", "42")]
    [InlineData("Statics::Poco", """{"sku":"A-1","QUANTITY":2}""", """{"Id":"A-1-1","Total":5.0}""")]
    [InlineData("Statics::Nothing", "{}", "\"nothing taken\"")]
    [InlineData("Statics::Void", """{"Sku":"A-1"}""", "")]
    [InlineData("Statics::Null", "{}", "null")]
    [InlineData("Statics::Streams", "raw bytes, not JSON", "raw bytes, not JSON")]
    [InlineData("Statics::Anything", """{"a":[1]}""", """{"a":[1]}""")]
    [InlineData("Statics::Map", """["a","bcd"]""", """{"a":1,"bcd":3}""")]
    [InlineData("Statics::TaskOnly", """{"Sku":"A-1"}""", "")]
    [InlineData("Statics::TaskOf", """{"Sku":"A-1"}""", """{"Id":"A-1","Total":1}""")]
    [InlineData("Statics::ValueTaskOf", "\"ab\"", "\"abab\"")]
    [InlineData("Statics::ValueTaskOnly", "{}", "")]
    [InlineData("Statics::StreamOf", "stream", "stream")]
    [InlineData("Statics::Derived", """{"Sku":"A-1","Quantity":3}""", """{"Sku":"A-1","Quantity":3}""")]
    [InlineData("Statics::Hidden", "{}", "\"private methods are found too\"")]
    [InlineData("Instances::Inherited", "\"text\"", "\"text from Instances\"")]
    [InlineData("Serialized::Handle", "\"abc\"", "<\"ABC\"!>")]
    [InlineData("Frameworks::WebFramework", "{}", "\"/orders\"")]
    [InlineData("Frameworks::OwnCopy", """{"n":5}""", """{"n":5}""")]
    [InlineData("Frameworks::ByName", "{}", "true")]
    [InlineData("Frameworks::Layer", "{}", "\"from the layer\"")]
    public async Task A_handler_gets_the_event_and_its_result_is_the_answer(string handler, string payload, string expected)
    {
        await using var function = await FunctionProcess.StartAsync(package, $"Sample::Sample.{handler}");
        var answer = await function.InvokeAsync(payload);
        Assert.Equal((false, expected), (answer.IsError, answer.Text));
    }

    [Fact]
    public async Task An_instance_lives_as_long_as_its_process_and_uses_one_connection()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Instances::Count");
        for (var call = 1; call <= 20; call++)
        {
            Assert.Equal(call.ToString(provider: null), (await function.InvokeAsync("{}")).Text);
        }

        Assert.Single(function.Api.Connections);
    }

    [Fact]
    public async Task A_server_that_closes_its_connections_is_connected_to_again()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Instances::Count", configure: static api => api.ClosesConnections = true);
        Assert.Equal("1", (await function.InvokeAsync("{}")).Text);
        Assert.Equal("2", (await function.InvokeAsync("{}")).Text);
    }

    [Fact]
    public async Task Events_in_chunks_are_put_together()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Statics::Streams", configure: static api => api.SendsChunks = true);
        var payload = new string('x', 5000);
        Assert.Equal(payload, (await function.InvokeAsync(payload)).Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32 * 1024)]
    [InlineData((32 * 1024) + 1)]
    [InlineData(6 * 1024 * 1024)]
    public async Task Payloads_of_any_size_arrive_whole(int size)
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Statics::StreamOf");
        var payload = Encoding.ASCII.GetBytes(new string('y', size));
        var answer = await function.Api.InvokeAsync(new TestEvent(payload));
        Assert.True(payload.AsSpan().SequenceEqual(answer.Body));
    }

    [Fact]
    public async Task The_trace_id_of_each_event_is_in_the_environment()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Statics::Trace");
        var traced = new TestEvent("{}"u8.ToArray()) { Headers = new Dictionary<string, string> { ["Lambda-Runtime-Trace-Id"] = "Root=1-2-3" } };
        Assert.Equal("\"Root=1-2-3\"", (await function.Api.InvokeAsync(traced)).Text);
        Assert.Equal("null", (await function.InvokeAsync("{}")).Text);
    }

    [Fact]
    public async Task A_context_interface_of_the_function_is_implemented_by_member_name()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Instances::FromContext");
        var answer = await function.Api.InvokeAsync(new TestEvent("{}"u8.ToArray()) { RequestId = "id-1" });
        Assert.Equal(
            "id-1|sample|$LATEST|arn:aws:lambda:eu-west-1:123456789012:function:sample|/aws/lambda/sample|2026/11/22/[$LATEST]0|256|none|True|True|no identity",
            JsonSerializer.Deserialize<string>(answer.Text));
    }

    [Fact]
    public async Task A_handler_gets_event_and_context()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Instances::FromBoth");
        var answer = await function.Api.InvokeAsync(new TestEvent("""{"Sku":"A"}"""u8.ToArray()) { RequestId = "-1" });
        Assert.Equal("\"A-1\"", answer.Text);
    }

    [Fact]
    public async Task A_context_class_of_the_function_gets_its_properties_set()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Instances::Own");
        var answer = await function.Api.InvokeAsync(new TestEvent("{}"u8.ToArray()) { RequestId = "id-2" });
        Assert.Equal("\"id-2 sample 256 True unset\"", answer.Text);
    }

    [Fact]
    public async Task Client_context_and_identity_of_the_mobile_sdk_are_read()
    {
        await using var function = await FunctionProcess.StartAsync(package, "Sample::Sample.Instances::Client");
        var answer = await function.Api.InvokeAsync(new TestEvent("{}"u8.ToArray())
        {
            Headers = new Dictionary<string, string>
            {
                ["Lambda-Runtime-Client-Context"] = """{"client":{"app_title":"shop","installation_id":"i-1"},"custom":{"a":"1"},"env":{"b":"2"}}""",
                ["Lambda-Runtime-Cognito-Identity"] = """{"cognitoIdentityId":"id","cognitoIdentityPoolId":"pool"}""",
            },
        });
        Assert.Equal("\"shop|i-1|1|2|id|pool\"", answer.Text);
    }
}
