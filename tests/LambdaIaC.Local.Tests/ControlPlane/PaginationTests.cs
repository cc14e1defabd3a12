namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class PaginationTests
{
    private const string Functions = "/2015-03-31/functions";

    [Fact]
    public async Task A_list_comes_in_pages_of_the_size_that_was_asked_for_and_ends_without_a_marker()
    {
        await using var bench = await StartAsync(5);

        var pages = new List<string[]>();
        string? marker = null;
        do
        {
            var page = (await bench.GetAsync($"{Functions}?MaxItems=2{(marker is null ? "" : $"&Marker={Uri.EscapeDataString(marker)}")}")).Expect(200);
            pages.Add(Names(page));
            marker = page.Json["NextMarker"]?.GetValue<string>();
        }
        while (marker is not null);

        Assert.Equal([["f00", "f01"], ["f02", "f03"], ["f04"]], pages);
    }

    [Fact]
    public async Task A_page_has_at_most_50_items_whatever_is_asked_for()
    {
        await using var bench = await StartAsync(51);

        Assert.Equal(50, Names(await bench.GetAsync($"{Functions}?MaxItems=10000")).Length);
        Assert.Equal(50, Names(await bench.GetAsync(Functions)).Length);
    }

    [Fact]
    public async Task A_list_that_changes_between_two_pages_loses_nothing_that_stayed()
    {
        await using var bench = await StartAsync(4);
        var first = await bench.GetAsync($"{Functions}?MaxItems=2");

        await bench.DeleteAsync($"{Functions}/f01");
        await bench.CreateFunctionAsync("f00b");

        Assert.Equal(["f02", "f03"], Names(await bench.GetAsync($"{Functions}?Marker={Uri.EscapeDataString(first["NextMarker"])}")));
    }

    [Theory]
    [InlineData("MaxItems=0", "ValidationException", "1 validation error detected: Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1")]
    [InlineData("MaxItems=10001", "ValidationException", "1 validation error detected: Value '10001' at 'maxItems' failed to satisfy constraint: Member must have value less than or equal to 10000")]
    [InlineData("Marker=%21", "InvalidParameterValueException", "Invalid marker")]
    public async Task A_page_that_cannot_be_is_refused(string query, string code, string message)
    {
        await using var bench = await StartAsync(0);

        (await bench.GetAsync($"{Functions}?{query}")).ExpectError(400, code, message);
    }

    private static string[] Names(Reply page) => [.. page.Json["Functions"]!.AsArray().Select(static function => function!["FunctionName"]!.GetValue<string>())];

    private static async Task<ServiceBench> StartAsync(int functions)
    {
        var bench = await ServiceBench.StartAsync();
        for (var number = 0; number < functions; number++)
        {
            (await bench.CreateFunctionAsync($"f{number:D2}")).Expect(201);
        }

        return bench;
    }
}
