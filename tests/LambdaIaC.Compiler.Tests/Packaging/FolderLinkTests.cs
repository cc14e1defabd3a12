namespace LambdaIaC.Compiler.Tests.Packaging;

/// <summary>Folders that hold more than files and folders.</summary>
public sealed class FolderLinkTests : PackagerTests
{
    [UnixFact]
    public async Task A_link_inside_the_folder_is_followed()
    {
        Folder.Write("app/real/a.py", "1");
        File.CreateSymbolicLink(Folder["app/b.py"], "real/a.py");
        Directory.CreateSymbolicLink(Folder["app/again"], "real");
        Assert.Equal(["again/a.py", "b.py", "real/a.py"], Names(await PackageAsync("folder", "app")));
    }

    [UnixTheory]
    [InlineData("../secret", "'l' below '{0}' is a link to '../secret', outside of the folder; only what is in the folder is packaged")]
    [InlineData("../application/a", "'l' below '{0}' is a link to '../application/a', outside of the folder; only what is in the folder is packaged")]
    [InlineData("nowhere", "'l' below '{0}' is a link to 'nowhere', which does not exist")]
    [InlineData("l", "'l' below '{0}' is a link to 'l', which does not exist")]
    [InlineData(".", "'l' below '{0}' is a link to a folder that contains it")]
    public async Task A_link_that_cannot_be_followed_is_an_error(string target, string error)
    {
        Folder.Write("secret", "s");
        Folder.Write("application/a", "s");
        Folder.Write("app/a.py", "1");
        File.CreateSymbolicLink(Folder["app/l"], target);
        Assert.Equal(string.Format(null, error, Folder["app"]), (await PackageAsync("folder", "app")).Error);
    }

    [UnixFact]
    public async Task A_pipe_does_not_make_the_packager_wait()
    {
        Folder.Write("app/a.py", "1");
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", Folder["app/pipe"]);
        await mkfifo.WaitForExitAsync();
        var result = await PackageAsync("folder", "app").WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(1, result.Asset?.UnzippedSize);
    }
}
