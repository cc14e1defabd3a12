using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Compiler.Packaging.Sources;

namespace LambdaIaC.Compiler.Tests.Packaging.Projects;

public sealed class ProjectInputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RecordedInputs _recorded;

    public ProjectInputsTests()
    {
        SampleProject.Write(_folder, "repo");
        _recorded = new RecordedInputs([_folder["repo/Orders"], _folder["repo/shared/Pricing"]], [_folder["repo/shared/Clock.cs"]]);
    }

    [Theory]
    [InlineData("repo/Orders/Alpha.cs")]
    [InlineData("repo/Orders/data.txt")]
    [InlineData("repo/Orders/Orders.csproj")]
    [InlineData("repo/Orders/New.cs")]
    [InlineData("repo/Orders/deep/er/New.cs")]
    [InlineData("repo/Orders/assets/bin/tool")]
    [InlineData("repo/Orders/.editorconfig")]
    [InlineData("repo/shared/Pricing/Price.cs")]
    [InlineData("repo/shared/Clock.cs")]
    [InlineData("repo/Directory.Build.props")]
    [InlineData("repo/Directory.Build.targets")]
    [InlineData("repo/Directory.Packages.props")]
    [InlineData("repo/shared/Directory.Build.props")]
    [InlineData("Directory.Build.props")]
    [InlineData("global.json")]
    [InlineData("NuGet.config")]
    public void A_changed_or_new_input_gives_another_fingerprint(string file)
    {
        var before = Inspect();
        _folder.Write(file, "changed");
        Assert.NotEqual(before.Fingerprint, Inspect().Fingerprint);
    }

    [Theory]
    [InlineData("repo/Orders/bin/Debug/Orders.dll")]
    [InlineData("repo/Orders/obj/project.assets.json")]
    [InlineData("repo/shared/Pricing/obj/x")]
    [InlineData("repo/Orders/.vs/x")]
    [InlineData("repo/Orders/.git/HEAD")]
    [InlineData("repo/Orders/state/packages/x.zip")]
    [InlineData("repo/shared/Unrelated.cs")]
    [InlineData("README.md")]
    public void What_is_no_input_does_not_matter(string file)
    {
        var before = Inspect();
        _folder.Write(file, "changed");
        Assert.Equal(before.Fingerprint, Inspect().Fingerprint);
    }

    [Fact]
    public void A_removed_input_gives_another_fingerprint()
    {
        var before = Inspect();
        File.Delete(_folder["repo/shared/Clock.cs"]);
        var without = Inspect();
        Assert.NotEqual(before.Fingerprint, without.Fingerprint);
        Directory.Delete(_folder["repo/shared/Pricing"], recursive: true);
        Assert.NotEqual(without.Fingerprint, Inspect().Fingerprint);
    }

    [Fact]
    public void The_time_of_an_input_alone_does_not_matter_but_is_told()
    {
        var before = Inspect();
        var later = DateTime.UtcNow.AddHours(1);
        File.SetLastWriteTimeUtc(_folder["repo/shared/Clock.cs"], later);
        Assert.Equal(before.Fingerprint, Inspect().Fingerprint);
        Assert.Equal(later.Ticks, Inspect().Newest);
    }

    [UnixFact]
    public void Links_that_lead_nowhere_or_in_circles_are_passed_over()
    {
        var before = Inspect();
        File.CreateSymbolicLink(_folder["repo/Orders/broken"], "nowhere");
        Directory.CreateSymbolicLink(_folder["repo/Orders/circle"], ".");
        Assert.Equal(before.Fingerprint, Inspect().Fingerprint);
    }

    public void Dispose() => _folder.Dispose();

    private InputState Inspect()
    {
        using var fingerprint = new Fingerprint();
        new ProjectInputs(_folder["repo/Orders"], _folder["repo/Orders/state"]).AddTo(fingerprint, _recorded, new HashMemo());
        return fingerprint.ToState();
    }
}
