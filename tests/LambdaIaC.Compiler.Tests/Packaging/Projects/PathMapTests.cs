using LambdaIaC.Compiler.Packaging.Projects;

namespace LambdaIaC.Compiler.Tests.Packaging.Projects;

public sealed class PathMapTests
{
    [UnixFact]
    public void Every_folder_above_the_project_has_a_name_counted_from_it()
    {
        Assert.Equal(
            "/clone/.state/build=/_build,/home/me/packages=/_packages,/clone/stacks/fn=/_,/clone/stacks=/_1,/clone=/_2",
            PathMap.For("/clone/stacks/fn", "/clone/.state/build", "/home/me/packages"));
    }

    [UnixFact]
    public void Separators_of_the_syntax_in_names_are_doubled()
    {
        Assert.Equal("/b=/_build,/p=/_packages,/a,,b==c=/_", PathMap.For("/a,b=c", "/b", "/p"));
    }
}
