using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Packaging.Projects;

public sealed class ProjectErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("none", "the project '{0}none' does not exist")]
    [InlineData("empty", "the folder '{0}empty' has no .NET project; Code.FromFolder packages a folder as it is")]
    [InlineData("two", "the folder '{0}two' has 2 projects (A.csproj, B.csproj); name one of them")]
    [InlineData("two/readme.md", "'{0}two/readme.md' is not a .NET project; Code.FromFile packages a file as it is")]
    public async Task A_path_that_does_not_lead_to_one_project_is_an_error(string path, string error)
    {
        Directory.CreateDirectory(_folder["empty"]);
        _folder.Write("two/A.csproj", "<Project />");
        _folder.Write("two/B.csproj", "<Project />");
        _folder.Write("two/readme.md", "");
        Assert.Equal(string.Format(null, error, _folder.Path + Path.DirectorySeparatorChar), (await PackageAsync(path, DotNetSdk.Find())).Error);
    }

    [Fact]
    public async Task A_project_that_does_not_compile_is_an_error_with_file_line_and_column()
    {
        _folder.Write("fn/Fn.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        _folder.Write("fn/Fn.cs", "class Fn\n{\n    int Broken() => ;\n}\n");
        var result = await PackageAsync("fn", DotNetSdk.Find());
        Assert.Equal($"publishing '{_folder["fn/Fn.csproj"]}' failed: fn/Fn.cs(3,21): error CS1525: Invalid expression term ';'", result.Error);
        Assert.Null(result.Asset);
    }

    [Fact]
    public async Task A_missing_sdk_is_an_error_that_says_what_to_install()
    {
        _folder.Write("fn/Fn.csproj", "<Project />");
        var result = await PackageAsync("fn", new DotNetSdk(_folder["no/dotnet"]));
        Assert.StartsWith($"publishing '{_folder["fn/Fn.csproj"]}' failed: '{_folder["no/dotnet"]}' cannot be started (", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("; install the .NET SDK or put it on the PATH", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", result.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_cancelled_publish_ends_and_the_next_one_starts_anew()
    {
        _folder.Write("fn/Fn.csproj", "<Project />");
        var slow = Script("sleep 60");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var packager = PackagerWith(slow);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => packager.PackageAsync(Project("fn"), s_request, cancellation.Token));
        File.WriteAllText(slow.Executable, "#!/bin/sh\necho later\nexit 3\n");
        Assert.Equal($"publishing '{_folder["fn/Fn.csproj"]}' failed: later", (await packager.PackageAsync(Project("fn"), s_request, CancellationToken.None)).Error);
    }

    [UnixFact]
    public async Task Functions_that_share_a_project_share_one_publish()
    {
        _folder.Write("fn/Fn.csproj", "<Project />");
        var packager = PackagerWith(CountingPublish());
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => packager.PackageAsync(Project("fn"), s_request, CancellationToken.None)));
        Assert.Single(results.Select(static result => (result.Error, result.Asset?.Sha256)).Distinct());
        Assert.Null(results[0].Error);
        Assert.Single(File.ReadAllLines(_folder["count"]));
    }

    [UnixFact]
    public async Task Processes_that_package_at_once_publish_once()
    {
        _folder.Write("fn/Fn.csproj", "<Project />");
        _folder.Age();
        var sdk = CountingPublish();
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PackageAsync("fn", sdk)));
        Assert.All(results, static result => Assert.Null(result.Error));
        Assert.Single(results.Select(static result => result.Asset?.Sha256).Distinct());
        Assert.Single(File.ReadAllLines(_folder["count"]));
    }

    [UnixFact]
    public async Task Inputs_that_change_during_the_publish_are_not_taken_for_published()
    {
        _folder.Write("fn/Fn.csproj", "<Project />");
        _folder.Age();
        var sdk = CountingPublish($"echo changed >> '{_folder["fn/Fn.cs"]}'");
        await PackageAsync("fn", sdk);
        await PackageAsync("fn", sdk);
        Assert.Equal(2, File.ReadAllLines(_folder["count"]).Length);
    }

    public void Dispose() => _folder.Dispose();

    private static readonly PackagingRequest s_request = new("fn", "dotnet10");

    private static AssetValue Project(string path) => new("project", path);

    private CodePackager PackagerWith(DotNetSdk sdk) => new(_folder.Path, _folder["state"], sdk, TimeProvider.System);

    private Task<PackagingResult> PackageAsync(string path, DotNetSdk sdk) => PackagerWith(sdk).PackageAsync(Project(path), s_request, CancellationToken.None);

    /// <summary>A stand-in for the SDK that counts how often it is started and publishes one file.</summary>
    private DotNetSdk CountingPublish(string besides = "") => Script($$"""
        echo started >> '{{_folder["count"]}}'
        {{besides}}
        for argument; do
          case "$argument" in -property:PublishDir=*) output="${argument#-property:PublishDir=}";; esac
        done
        echo content > "$output/Fn.dll"
        """);

    private DotNetSdk Script(string body)
    {
        var path = _folder.Write("dotnet.sh", $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new DotNetSdk(path);
    }
}
