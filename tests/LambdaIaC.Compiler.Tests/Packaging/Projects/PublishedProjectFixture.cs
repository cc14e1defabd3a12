using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Packaging.Projects;

/// <summary>One project in two clones, each packaged once with a state directory of its own: publishing takes seconds, so the tests share it.</summary>
public sealed class PublishedProjectFixture : IAsyncLifetime
{
    internal TemporaryFolder Folder { get; } = new();

    internal PackagingResult First { get; private set; } = new(null, null, "not packaged yet");

    internal PackagingResult Second { get; private set; } = new(null, null, "not packaged yet");

    public async Task InitializeAsync()
    {
        SampleProject.Write(Folder, "one");
        SampleProject.Write(Folder, "elsewhere, deeper/two = 2");
        SampleProject.WriteCommit(Folder, "elsewhere, deeper/two = 2");
        var packaged = await Task.WhenAll(PackageAsync("one"), PackageAsync("elsewhere, deeper/two = 2"));
        (First, Second) = (packaged[0], packaged[1]);
    }

    public Task DisposeAsync()
    {
        Folder.Dispose();
        return Task.CompletedTask;
    }

    internal Task<PackagingResult> PackageAsync(string clone, string source = "Orders") => PackagerOf(clone).PackageAsync(
        new AssetValue("project", source), new PackagingRequest("orders", "dotnet10"), CancellationToken.None);

    private CodePackager PackagerOf(string clone) =>
        new(Folder[clone], Folder[$"{clone}/.lambdaiac"], DotNetSdk.Find(), TimeProvider.System);
}
