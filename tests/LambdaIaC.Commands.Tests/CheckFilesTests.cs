using System.Text.Json;

namespace LambdaIaC.Commands.Tests;

/// <summary><c>check FILE...</c>: which files, which exit code.</summary>
public sealed class CheckFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdaiac-").FullName;
    private readonly RecordingTerminal _recorded = new();

    [Fact]
    public async Task A_clean_template_is_0_a_bad_one_1_and_what_is_none_2()
    {
        Assert.Equal(0, await CheckAsync(Template("good.yaml", 900)));
        Assert.Equal(1, await CheckAsync(Template("bad.yaml", 901)));
        Assert.Equal(2, await CheckAsync(Write("none.yaml", "hello: [")));
        Assert.Contains("none.yaml", _recorded.Error, StringComparison.Ordinal);
        Assert.Equal(2, await CheckAsync(Path.Combine(_folder, "missing.yaml")));
    }

    [Fact]
    public async Task One_file_that_cannot_be_judged_hides_no_finding_of_another()
    {
        Assert.Equal(2, await CheckAsync(Write("none.yaml", "hello: ["), Template("bad.yaml", 901), "--format", "json"));
        Assert.Equal(["LIAC1001"], Ids());
    }

    [Fact]
    public async Task Of_a_file_that_cannot_be_judged_nothing_but_that_is_said()
    {
        Assert.Equal(2, await CheckAsync(Write("none.yaml", "hello: [")));
        Assert.DoesNotContain("0 errors", _recorded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_means_its_templates_and_nothing_else()
    {
        Template("deep/er/bad.yaml", 901);
        Write("package.json", """{"name": "shop"}""");
        Write("notes.txt", "AWS::Lambda::Function");
        Assert.Equal(1, await CheckAsync(_folder, "--format", "json"));
        Assert.Equal(["LIAC1001"], Ids());
        Assert.Equal(2, await CheckAsync(Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName));
    }

    [Fact]
    public async Task A_pattern_means_what_it_matches()
    {
        Template("a/one.yaml", 901);
        Template("a/b/two.yaml", 901);
        Template("a/b/three.yml", 901);
        Assert.Equal(1, await CheckAsync(Path.Combine(_folder, "a", "**", "*.yaml"), "--format", "json"));
        Assert.Equal(2, Ids().Count);
        Assert.Equal(2, await CheckAsync(Path.Combine(_folder, "a", "*.json")));
    }

    [Fact]
    public async Task The_nearest_settings_above_a_file_weigh_its_findings()
    {
        var template = Template("deep/bad.yaml", 901);
        Write("lambdaiac.json", """{"rules": {"LIAC1001": "warning"}}""");
        Assert.Equal(0, await CheckAsync(template));
        Assert.Equal(1, await CheckAsync(template, "--fail-on", "warning"));
        Write("deep/lambdaiac.json", """{"rules": {"LIAC1001": "off"}}""");
        Assert.Equal(0, await CheckAsync(template, "--fail-on", "info"));
        Write("deep/lambdaiac.json", """{"rules": {"LIAC1001": "never"}}""");
        Assert.Equal(2, await CheckAsync(template));
        Assert.Contains("never", _recorded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timings_name_the_rules_that_ran()
    {
        Assert.Equal(0, await CheckAsync(Template("good.yaml", 900), "--timings"));
        Assert.Contains("limits of Function", _recorded.Error, StringComparison.Ordinal);
        Assert.Contains("LIAC2001", _recorded.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<int> CheckAsync(params string[] arguments) => new CommandLine(StackSource.None, _ => _recorded.Terminal).RunAsync(["check", .. arguments]);

    private List<string?> Ids()
    {
        var start = _recorded.Output.LastIndexOf("{\n  \"formatVersion\"", StringComparison.Ordinal);
        using var report = JsonDocument.Parse(_recorded.Output[start..]);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("id").GetString())];
    }

    private string Template(string name, int timeout) => Write(name, $$"""
        Resources:
          Orders:
            Type: AWS::Lambda::Function
            Properties:
              Role: arn:aws:iam::123456789012:role/orders
              Runtime: python3.13
              Handler: index.handler
              Code: {ZipFile: "def handler(event, context): return 1"}
              MemorySize: 256
              Timeout: {{timeout}}
        """);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
