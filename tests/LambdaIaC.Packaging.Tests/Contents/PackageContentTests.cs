using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using LambdaIaC.Packaging.Tests.Feed;

namespace LambdaIaC.Packaging.Tests.Contents;

[Collection(PackagesCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] s_packages =
    [
        "LambdaIaC", "LambdaIaC.Analyzers", "LambdaIaC.Cli", "LambdaIaC.Commands", "LambdaIaC.Compiler", "LambdaIaC.Engine", "LambdaIaC.Local",
        "LambdaIaC.Rules", "LambdaIaC.Templates", "LambdaIaC.Testing",
    ];

    public static TheoryData<string> Packages => [.. s_packages];

    [Fact]
    public void Nothing_else_is_packed() =>
        Assert.Equal(
            s_packages.Select(static package => $"{package}.{PackageFeed.Version}.nupkg").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(feed.Folder, "*.nupkg").Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_and_under_which_terms(string id)
    {
        using var package = feed.Open(id);
        var metadata = Metadata(package);
        Assert.Equal("MIT", Text(metadata, "license"));
        Assert.Equal("README.md", Text(metadata, "readme"));
        Assert.StartsWith("# ", Read(package, "README.md"), StringComparison.Ordinal);
        Assert.True(Text(metadata, "description").Length > 20);
        Assert.Contains("lambda", Text(metadata, "tags"), StringComparison.Ordinal);
        Assert.StartsWith("https://", Text(metadata, "projectUrl"), StringComparison.Ordinal);
        Assert.Equal("git", Element(metadata, "repository").Attribute("type")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", Element(metadata, "repository").Attribute("commit")?.Value ?? "no commit");
    }

    [Theory]
    [InlineData("LambdaIaC")]
    [InlineData("LambdaIaC.Analyzers")]
    public void Analyzers_and_fixes_are_where_compilers_and_editors_look(string id)
    {
        using var package = feed.Open(id);
        Assert.Equal(
            ["analyzers/dotnet/cs/LambdaIaC.Analyzers.dll", "analyzers/dotnet/cs/LambdaIaC.CodeFixes.dll"],
            package.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith("analyzers/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_analyzers_alone_bring_nothing_to_compile_against()
    {
        using var package = feed.Open("LambdaIaC.Analyzers");
        Assert.DoesNotContain(package.Entries, static entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
        Assert.Equal("true", Text(Metadata(package), "developmentDependency"));
        Assert.DoesNotContain(Metadata(package).Descendants(), static element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Parts_fit_together_only_as_built_together_and_pass_their_analyzers_on(string id)
    {
        using var package = feed.Open(id);
        var parts = Metadata(package).Descendants().Where(static element => element.Name.LocalName == "dependency")
            .Where(static element => element.Attribute("id")!.Value.StartsWith("LambdaIaC", StringComparison.Ordinal));
        Assert.All(parts, static part =>
        {
            Assert.Equal($"[{PackageFeed.Version}]", part.Attribute("version")!.Value);
            Assert.Equal("All", part.Attribute("include")?.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_comes_with_documentation_and_with_symbols_that_lead_to_its_sources(string id, string framework)
    {
        using var package = feed.Open(id);
        Assert.NotNull(package.GetEntry($"lib/{framework}/{id}.xml"));
        using var symbols = feed.Open(id, "snupkg");
        var pdb = Bytes(symbols, $"lib/{framework}/{id}.pdb");
        Assert.Contains("https://raw.githubusercontent.com/", Encoding.UTF8.GetString(pdb), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Libraries => new()
    {
        { "LambdaIaC", "net10.0" },
        { "LambdaIaC.Commands", "net10.0" },
        { "LambdaIaC.Compiler", "net10.0" },
        { "LambdaIaC.Engine", "net10.0" },
        { "LambdaIaC.Local", "net10.0" },
        { "LambdaIaC.Rules", "netstandard2.0" },
        { "LambdaIaC.Templates", "net10.0" },
        { "LambdaIaC.Testing", "net10.0" },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void Assemblies_are_deterministic_and_name_no_path_of_the_machine_that_built_them(string id)
    {
        using var package = feed.Open(id);
        var assemblies = package.Entries.Where(static entry => Path.GetFileName(entry.FullName) is var name
            && name.StartsWith("LambdaIaC", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, static assembly =>
        {
            using var image = new PEReader(new MemoryStream(Bytes(assembly.Archive!, assembly.FullName)));
            var entries = image.ReadDebugDirectory();
            Assert.Contains(entries, static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            var path = image.ReadCodeViewDebugDirectoryData(entries.Single(static entry => entry.Type == DebugDirectoryEntryType.CodeView)).Path;
            Assert.Matches("^(/_/|[^/\\\\]+$)", path);
        });
    }

    [Fact]
    public void What_functions_run_under_comes_with_the_local_service_and_with_the_tool()
    {
        using var local = feed.Open("LambdaIaC.Local");
        using var tool = feed.Open("LambdaIaC.Cli");
        string[] hosts = ["DotNet/LambdaIaC.DotNetRuntime.dll", "Node/bootstrap.js", "Python/bootstrap.py", "Python/lambdaiac_runtime/runtime_api.py"];
        Assert.All(hosts, host => Assert.NotNull(local.GetEntry($"tools/LambdaRuntimes/{host}")));
        Assert.All(hosts, host => Assert.NotNull(tool.GetEntry($"tools/net10.0/any/LambdaRuntimes/{host}")));
    }

    private static XElement Metadata(ZipArchive package) =>
        XDocument.Parse(Read(package, package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName)).Root!;

    private static XElement Element(XElement metadata, string name) => metadata.Descendants().Single(element => element.Name.LocalName == name);

    private static string Text(XElement metadata, string name) => Element(metadata, name).Value;

    private static string Read(ZipArchive package, string path) => Encoding.UTF8.GetString(Bytes(package, path)).TrimStart('\uFEFF');

    private static byte[] Bytes(ZipArchive package, string path)
    {
        using var stream = package.GetEntry(path)?.Open() ?? throw new InvalidOperationException($"There is no {path}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
