using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>Layers are merged in their order and found on the search paths.</summary>
public sealed class LayerTests
{
    [RequiresToolFact("python3")]
    public async Task A_later_layer_covers_an_earlier_one_and_the_rest_of_both_is_there()
    {
        await using var bench = new FunctionBench();
        var first = bench.WriteFiles("first", new Dictionary<string, string>
        {
            ["python/shared.py"] = "NAME = 'first'\n",
            ["python/only_first.py"] = "NAME = 'only first'\n",
        });
        var second = bench.WriteFiles("second", new Dictionary<string, string>
        {
            ["python/shared.py"] = "NAME = 'second'\n",
            ["python/only_second/__init__.py"] = "NAME = 'only second'\n",
        });
        var function = bench.Function("python3.11", "app.handler", "app.py", """
            import only_first, only_second, shared
            def handler(event, context):
                return [shared.NAME, only_first.NAME, only_second.NAME]
            """);

        var ascending = await bench.AnswerAsync(function with { LayerDirectories = [first, second] });
        var descending = await bench.AnswerAsync(function with { LayerDirectories = [second, first], Revision = "2" });

        Assert.Equal("""["second","only first","only second"]""", ascending!.ToJsonString());
        Assert.Equal("""["first","only first","only second"]""", descending!.ToJsonString());
        Assert.Equal("NAME = 'first'\n", await File.ReadAllTextAsync(Path.Combine(first, "python/shared.py")));
    }

    [RequiresToolFact("node")]
    public async Task Node_finds_the_modules_of_a_layer()
    {
        await using var bench = new FunctionBench();
        var layer = bench.WriteFiles("layer", new Dictionary<string, string> { ["nodejs/node_modules/shared/index.js"] = "module.exports = 'from the layer';" });
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async () => require('shared');") with { LayerDirectories = [layer] };

        Assert.Equal("from the layer", (string?)await bench.AnswerAsync(function));
    }

    [RequiresToolFact("sh")]
    public async Task A_program_of_a_layer_is_on_the_path_and_a_bootstrap_may_be_in_it()
    {
        await using var bench = new FunctionBench();
        var layer = bench.WriteFiles("layer", new Dictionary<string, string>
        {
            ["bin/tool.sh"] = "#!/bin/sh\necho tool of the layer\n",
            ["bootstrap"] = "#!/bin/sh\ntool.sh\nexit 9\n",
        });
        var function = bench.Function("provided.al2023", "x", "readme.txt", "") with { LayerDirectories = [layer] };

        var error = await bench.ErrorAsync(function);

        Assert.EndsWith("exit status 9", (string?)error["errorMessage"]);
        Assert.Contains("tool of the layer\n", await bench.LogTextAsync(function), StringComparison.Ordinal);
    }

    [RequiresToolFact("sh")]
    public async Task A_file_may_take_the_place_of_a_directory_and_of_a_link()
    {
        await using var bench = new FunctionBench();
        var first = bench.WriteFiles("first", new Dictionary<string, string> { ["data/inner.txt"] = "inner", ["target.txt"] = "target" });
        File.CreateSymbolicLink(Path.Combine(first, "link.txt"), "target.txt");
        var second = bench.WriteFiles("second", new Dictionary<string, string> { ["data"] = "a file now", ["link.txt"] = "no link now" });
        var function = bench.Function("provided.al2023", "x", "bootstrap", "#!/bin/sh\ncd \"$LAMBDAIAC_LAYER_ROOT\"; cat data link.txt target.txt; exit 1\n") with
        {
            LayerDirectories = [first, second],
        };

        await bench.ErrorAsync(function);

        Assert.Contains("a file nowno link nowtarget\n", await bench.LogTextAsync(function), StringComparison.Ordinal);
    }
}
