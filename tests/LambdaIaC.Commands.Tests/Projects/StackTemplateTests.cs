using LambdaIaC.Commands.Projects;

namespace LambdaIaC.Commands.Tests.Projects;

public sealed class StackTemplateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdaiac-").FullName;

    [Fact]
    public async Task A_new_stack_has_a_program_and_a_function()
    {
        await new StackTemplate("Shop").WriteAsync(_folder, CancellationToken.None);
        var program = await File.ReadAllTextAsync(Path.Combine(_folder, "Shop", "Program.cs"));
        Assert.Contains("StackProgram.RunAsync<ShopStack>(args)", program, StringComparison.Ordinal);
        Assert.Contains("base(\"shop\")", program, StringComparison.Ordinal);
        Assert.DoesNotContain('$', string.Concat(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText)).Replace("$\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_exists_stops_everything_before_anything_is_written()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, ".gitignore"), "mine");
        var failure = await Assert.ThrowsAsync<CommandFailure>(() => new StackTemplate("Shop").WriteAsync(_folder, CancellationToken.None));
        Assert.Contains(".gitignore", failure.Message, StringComparison.Ordinal);
        Assert.Equal([".gitignore"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
