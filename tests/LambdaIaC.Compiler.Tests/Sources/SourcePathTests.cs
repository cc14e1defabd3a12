using LambdaIaC.Compiler.Sources;

namespace LambdaIaC.Compiler.Tests.Sources;

public class SourcePathTests
{
    [Theory]
    [InlineData("/clone/stacks/Orders/Program.cs", "Program.cs")]
    [InlineData("/clone/stacks/Orders/a/b.cs", "a/b.cs")]
    [InlineData("/clone/stacks/Shared/Worker.cs", "../Shared/Worker.cs")]
    [InlineData("/clone/Worker.cs", "../../Worker.cs")]
    [InlineData("/home/builder/package/Worker.cs", "Worker.cs")]
    [InlineData("/clone2/Worker.cs", "Worker.cs")]
    [InlineData("Program.cs", "Program.cs")]
    public void A_file_is_named_relative_to_the_project_inside_the_clone_and_by_its_name_outside(string file, string expected)
    {
        Assert.Equal(expected, SourcePath.Relative(file, "/clone/stacks/Orders", "/clone"));
        Assert.Equal(expected, SourcePath.Relative(file, "/clone/stacks/Orders/", "/clone/"));
    }

    [Theory]
    [InlineData(@"C:\Clone\stacks\Orders\a\b.cs", "a/b.cs")]
    [InlineData(@"c:\clone\Stacks\Orders\b.cs", "b.cs")]
    [InlineData(@"C:\Clone\stacks\Shared\b.cs", "../Shared/b.cs")]
    [InlineData(@"D:\Clone\stacks\Orders\b.cs", "b.cs")]
    public void Paths_of_windows_are_understood_on_every_system(string file, string expected)
    {
        Assert.Equal(expected, SourcePath.Relative(file, @"C:\Clone\stacks\Orders", @"C:\Clone"));
    }
}
