using System.Text.Json.Nodes;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>Requests are judged by the schemas: the last legal value passes, the first illegal one gets AWS's text.</summary>
public sealed class ValidationTests : IAsyncLifetime
{
    private const string Configuration = "/2015-03-31/functions/fn/configuration";
    private ServiceBench? _bench;

    private ServiceBench Bench => _bench ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync()
    {
        _bench = await ServiceBench.StartAsync();
        (await Bench.CreateFunctionAsync("fn")).Expect(201);
    }

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    [Theory]
    [InlineData("Timeout", 1, 0, "'0' at 'timeout' failed to satisfy constraint: Member must have value greater than or equal to 1")]
    [InlineData("Timeout", 900, 901, "'901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900")]
    [InlineData("MemorySize", 128, 127, "'127' at 'memorySize' failed to satisfy constraint: Member must have value greater than or equal to 128")]
    [InlineData("MemorySize", 10240, 10241, "'10241' at 'memorySize' failed to satisfy constraint: Member must have value less than or equal to 10240")]
    public async Task A_number_is_legal_up_to_its_limit(string member, int legal, int illegal, string failure)
    {
        (await Bench.PutAsync(Configuration, new JsonObject { [member] = legal })).Expect(200);

        (await Bench.PutAsync(Configuration, new JsonObject { [member] = illegal })).ExpectError(400, "ValidationException", $"1 validation error detected: Value {failure}");
        Assert.Equal(legal.ToString(System.Globalization.CultureInfo.InvariantCulture), (await Bench.GetAsync(Configuration))[member]);
    }

    [Fact]
    public async Task Every_failure_is_reported_in_one_message_and_nothing_of_the_request_is_done()
    {
        var reply = await Bench.PutAsync(Configuration, new { Timeout = 901, Description = new string('d', 257), EphemeralStorage = new { Size = 511 }, MemorySize = 256 });

        reply.ExpectError(400, "ValidationException");
        Assert.StartsWith("3 validation errors detected: ", reply.Message, StringComparison.Ordinal);
        Assert.Contains("; Value '511' at 'ephemeralStorage.size' failed to satisfy constraint: Member must have value greater than or equal to 512", reply.Message, StringComparison.Ordinal);
        Assert.False(reply.Json.ContainsKey("Type"));
        Assert.Equal("128", (await Bench.GetAsync(Configuration))["MemorySize"]);
    }

    [Fact]
    public async Task Missing_members_are_null_in_the_message()
    {
        var reply = await Bench.PostAsync("/2015-03-31/functions", new { FunctionName = "new" });

        reply.ExpectError(400, "ValidationException");
        Assert.Contains("Value null at 'role' failed to satisfy constraint: Member must not be null", reply.Message, StringComparison.Ordinal);
        Assert.Contains("Value null at 'code' failed to satisfy constraint: Member must not be null", reply.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Environment_variables_may_be_4096_bytes_of_compact_json()
    {
        // {"KEY":"..."} is 10 bytes around the value.
        object Variables(int size) => new { Environment = new { Variables = new { KEY = new string('v', size - 10) } } };

        (await Bench.PutAsync(Configuration, Variables(4096))).Expect(200);
        var reply = await Bench.PutAsync(Configuration, Variables(4097));

        reply.ExpectError(400, "InvalidParameterValueException");
        Assert.StartsWith(
            "Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. String measured: {\"KEY\":\"vvv",
            reply.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS_REGION", "InvalidParameterValueException", "Reserved keys used in this request: AWS_REGION")]
    [InlineData("1KEY", "ValidationException", "Value at 'environment.variables' failed to satisfy constraint: Map keys must satisfy constraint: [Member must satisfy regular expression pattern: [a-zA-Z]([a-zA-Z0-9_])+]")]
    public async Task Names_of_environment_variables_are_judged_and_their_values_never_shown(string name, string code, string text)
    {
        var variables = new JsonObject { ["Environment"] = new JsonObject { ["Variables"] = new JsonObject { [name] = "secret value" } } };

        var reply = await Bench.PutAsync(Configuration, variables);

        reply.ExpectError(400, code);
        Assert.EndsWith(text, reply.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret value", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_name_may_be_64_characters()
    {
        (await Bench.CreateFunctionAsync(new string('n', 64))).Expect(201);

        (await Bench.CreateFunctionAsync(new string('n', 65))).ExpectError(400, "InvalidParameterValueException");
    }

    [Theory]
    [InlineData("""{"Timeout":"3"}""", "STRING_VALUE can not be converted to an Integer")]
    [InlineData("""{"Timeout":true}""", "TRUE_VALUE can not be converted to an Integer")]
    [InlineData("""{"Timeout":3.5}""", "DECIMAL_VALUE can not be converted to an Integer")]
    [InlineData("""{"Timeout":{}}""", "Start of structure or map found where not expected.")]
    [InlineData("""{"Layers":"arn"}""", "Expected list or null")]
    [InlineData("""{"Environment":{"Variables":[]}}""", "Start of list found where not expected")]
    [InlineData("""{"Role":7}""", "NUMBER_VALUE can not be converted to a String")]
    [InlineData("[]", "Unexpected field type")]
    public async Task A_member_of_another_type_is_a_serialization_error(string body, string message)
    {
        var reply = await Bench.SendAsync(HttpMethod.Put, Configuration, System.Text.Encoding.UTF8.GetBytes(body));

        reply.ExpectError(400, "SerializationException", message);
        Assert.Equal(["Message"], reply.Json.Select(static member => member.Key));
    }

    [Fact]
    public async Task Null_is_not_set_and_unknown_members_are_ignored() =>
        Assert.Equal("128", (await Bench.SendAsync(HttpMethod.Put, Configuration, """{"MemorySize":null,"Nonsense":{"a":1}}"""u8.ToArray())).Expect(200)["MemorySize"]);

    [Theory]
    [InlineData("Runtime")]
    [InlineData("Handler")]
    public async Task A_zip_function_needs_a_runtime_and_a_handler(string member)
    {
        var body = ServiceBench.FunctionBody("new");
        body.Remove(member);

        (await Bench.PostAsync("/2015-03-31/functions", body)).ExpectError(
            400, "InvalidParameterValueException", "Runtime and Handler are mandatory parameters for functions created with deployment packages.");
    }

    [Fact]
    public async Task A_function_needs_code() => (await Bench.CreateFunctionAsync("new", new JsonObject { ["Code"] = new JsonObject() }))
        .ExpectError(400, "InvalidParameterValueException", "Please provide a source for function code.");

    [Fact]
    public async Task Subnets_and_security_groups_come_together() => (await Bench.PutAsync(Configuration, new { VpcConfig = new { SubnetIds = new[] { "subnet-1" } } }))
        .ExpectError(400, "InvalidParameterValueException", "SubnetIds and SecurityIds must coexist or be both empty list.");

    [Fact]
    public async Task Container_images_are_said_to_be_out_of_reach() => (await Bench.CreateFunctionAsync("new", new JsonObject
    {
        ["PackageType"] = "Image",
        ["Runtime"] = null,
        ["Handler"] = null,
        ["Code"] = new JsonObject { ["ImageUri"] = "000000000000.dkr.ecr.us-east-1.amazonaws.com/image:latest" },
    })).ExpectError(501, "NotImplemented", "The local service does not run container images. Give the function a zip (PackageType Zip).");
}
