using System.Text.Json.Nodes;

namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class PermissionTests
{
    private const string Functions = "/2015-03-31/functions";
    private const string Arn = "arn:aws:lambda:us-east-1:000000000000:function:fn";

    [Theory]
    [InlineData("s3.amazonaws.com", """{"Service":"s3.amazonaws.com"}""")]
    [InlineData("123456789012", """{"AWS":"arn:aws:iam::123456789012:root"}""")]
    [InlineData("arn:aws:iam::123456789012:user/me", """{"AWS":"arn:aws:iam::123456789012:user/me"}""")]
    [InlineData("*", "\"*\"")]
    public async Task A_principal_is_written_as_aws_writes_it(string principal, string expected)
    {
        await using var bench = await StartAsync();

        var statement = Statement((await AddAsync(bench, "fn", new { StatementId = "s", Action = "lambda:InvokeFunction", Principal = principal })).Expect(201));

        Assert.Equal(expected, statement["Principal"]!.ToJsonString());
        Assert.Equal(("s", "Allow", "lambda:InvokeFunction", Arn), (Text(statement, "Sid"), Text(statement, "Effect"), Text(statement, "Action"), Text(statement, "Resource")));
    }

    [Fact]
    public async Task Conditions_follow_from_the_source()
    {
        await using var bench = await StartAsync();

        var statement = Statement(await AddAsync(bench, "fn", new
        {
            StatementId = "s",
            Action = "lambda:InvokeFunction",
            Principal = "s3.amazonaws.com",
            SourceArn = "arn:aws:s3:::bucket",
            SourceAccount = "123456789012",
        }));

        Assert.Equal(
            """{"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::bucket"},"StringEquals":{"AWS:SourceAccount":"123456789012"}}""", statement["Condition"]!.ToJsonString());
    }

    [Fact]
    public async Task A_policy_shows_its_statements_and_the_revision_of_what_it_hangs_on()
    {
        await using var bench = await StartAsync();
        await AddAsync(bench, "fn", new { StatementId = "a", Action = "lambda:InvokeFunction", Principal = "s3.amazonaws.com" });
        await AddAsync(bench, "fn", new { StatementId = "b", Action = "lambda:InvokeFunction", Principal = "sns.amazonaws.com" });
        await AddAsync(bench, "fn:live", new { StatementId = "c", Action = "lambda:InvokeFunction", Principal = "s3.amazonaws.com" });

        var policy = (await bench.GetAsync($"{Functions}/fn/policy")).Expect(200);
        var document = JsonNode.Parse(policy["Policy"])!;

        Assert.Equal(("2012-10-17", "default"), (Text(document, "Version"), Text(document, "Id")));
        Assert.Equal(["a", "b"], document["Statement"]!.AsArray().Select(static statement => Text(statement!, "Sid")));
        Assert.Equal((await bench.GetAsync($"{Functions}/fn/configuration"))["RevisionId"], policy["RevisionId"]);
        var ofAlias = await bench.GetAsync($"{Functions}/fn/policy?Qualifier=live");
        Assert.Equal(Arn + ":live", Text(JsonNode.Parse(ofAlias["Policy"])!["Statement"]![0]!, "Resource"));
        Assert.Equal((await bench.GetAsync($"{Functions}/fn/aliases/live"))["RevisionId"], ofAlias["RevisionId"]);
    }

    [Fact]
    public async Task The_last_statement_takes_the_policy_with_it()
    {
        await using var bench = await StartAsync();
        await AddAsync(bench, "fn", new { StatementId = "a", Action = "lambda:InvokeFunction", Principal = "s3.amazonaws.com" });

        Assert.Equal(204, (await bench.DeleteAsync($"{Functions}/fn/policy/a")).Status);

        (await bench.GetAsync($"{Functions}/fn/policy")).ExpectError(404, "ResourceNotFoundException");
    }

    [Fact]
    public async Task A_policy_of_20480_bytes_is_the_largest_one()
    {
        await using var bench = await StartAsync();
        Reply reply;
        var number = 0;
        do
        {
            reply = await AddAsync(bench, "fn", new { StatementId = $"statement-{number++:D4}", Action = "lambda:InvokeFunction", Principal = "s3.amazonaws.com", SourceArn = "arn:aws:s3:::" + new string('b', 60) });
        }
        while (reply.Status == 201);

        reply.ExpectError(400, "PolicyLengthExceededException");
        Assert.EndsWith("is bigger than the limit (20480).", reply.Message, StringComparison.Ordinal);
        Assert.InRange((await bench.GetAsync($"{Functions}/fn/policy"))["Policy"].Length, 20_000, 20_480);
    }

    [Fact]
    public async Task Only_a_url_permission_has_an_authentication_type()
    {
        await using var bench = await StartAsync();

        (await AddAsync(bench, "fn", new { StatementId = "u", Action = "lambda:InvokeFunction", Principal = "*", FunctionUrlAuthType = "NONE" }))
            .ExpectError(400, "InvalidParameterValueException", "FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action");
    }

    private static Task<Reply> AddAsync(ServiceBench bench, string function, object statement) =>
        bench.PostAsync($"{Functions}/{Uri.EscapeDataString(function)}/policy", statement);

    private static JsonNode Statement(Reply reply) => JsonNode.Parse(reply["Statement"])!;

    private static string? Text(JsonNode node, string member) => node[member]?.GetValue<string>();

    private static async Task<ServiceBench> StartAsync()
    {
        var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");
        await bench.PostAsync($"{Functions}/fn/versions", new { });
        await bench.PostAsync($"{Functions}/fn/aliases", new { Name = "live", FunctionVersion = "1" });
        return bench;
    }
}
