using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace LambdaIaC.Compiler.Tests.Packaging.Projects;

public sealed class ProjectPackagingTests(PublishedProjectFixture fixture) : IClassFixture<PublishedProjectFixture>
{
    [Fact]
    public void Two_clones_give_the_same_bytes()
    {
        Assert.Null(fixture.First.Error);
        Assert.True(fixture.Second.Error is null, fixture.Second.Error);
        Assert.Equal(File.ReadAllBytes(fixture.First.ZipPath!), File.ReadAllBytes(fixture.Second.ZipPath!));
    }

    [Fact]
    public void The_package_is_what_lambda_loads()
    {
        using var archive = ZipFile.OpenRead(fixture.First.ZipPath!);
        Assert.Equal(
            ["Orders.deps.json", "Orders.dll", "Orders.runtimeconfig.json", "Pricing.dll", "data.txt"],
            archive.Entries.Select(static entry => entry.FullName));
        Assert.Equal(archive.Entries.Sum(static entry => entry.Length), fixture.First.Asset?.UnzippedSize);
    }

    [Fact]
    public void No_path_of_this_machine_is_in_the_package()
    {
        using var archive = ZipFile.OpenRead(fixture.First.ZipPath!);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            Assert.Equal(-1, content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(fixture.Folder.Path)));
            Assert.Equal(-1, content.ToArray().AsSpan().IndexOf(Encoding.Unicode.GetBytes(fixture.Folder.Path)));
        }
    }

    [Fact]
    public void The_folders_of_the_user_are_left_as_they_are()
    {
        Assert.False(Directory.Exists(fixture.Folder["one/Orders/bin"]));
        Assert.False(Directory.Exists(fixture.Folder["one/Orders/obj"]));
        Assert.False(Directory.Exists(fixture.Folder["one/shared/Pricing/obj"]));
    }

    [Fact]
    public void The_inputs_are_those_that_the_build_reported()
    {
        var path = Assert.Single(Directory.EnumerateFiles(fixture.Folder["one/.lambdaiac/packages/records"]));
        var inputs = JsonNode.Parse(File.ReadAllText(path))?["Inputs"];
        Assert.Equal([fixture.Folder["one/Orders"], fixture.Folder["one/shared/Pricing"]], inputs?["Folders"]?.AsArray().Select(static folder => (string?)folder));
        Assert.Equal([fixture.Folder["one/Build.props"], fixture.Folder["one/shared/Clock.cs"]], inputs?["Files"]?.AsArray().Select(static file => (string?)file));
    }

    [Fact]
    public async Task A_changed_file_that_is_linked_from_elsewhere_is_published()
    {
        const string clone = "elsewhere, deeper/two = 2";
        var file = fixture.Folder[$"{clone}/shared/Clock.cs"];
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("=> file", "=> file + 1", StringComparison.Ordinal));
        var changed = await fixture.PackageAsync(clone);
        Assert.Null(changed.Error);
        Assert.NotEqual(fixture.First.Asset?.Sha256, changed.Asset?.Sha256);
    }

    [Fact]
    public async Task An_unchanged_project_costs_no_publish()
    {
        var output = fixture.Folder["one/.lambdaiac/packages/build"];
        Directory.Delete(output, recursive: true);
        var again = await fixture.PackageAsync("one");
        Assert.Equal(fixture.First.Asset, again.Asset);
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public async Task An_unchanged_project_costs_little_time()
    {
        await fixture.PackageAsync("one");
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            await fixture.PackageAsync("one");
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        Assert.InRange(best.TotalMilliseconds, 0, 50);
    }
}
