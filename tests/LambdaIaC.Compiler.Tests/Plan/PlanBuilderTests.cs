using LambdaIaC.Compiler.Plan;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Compiler.Tests.Sources;
using LambdaIaC.Compiler.Tests.Stacks;

namespace LambdaIaC.Compiler.Tests.Plan;

public class PlanBuilderTests
{
    [Fact]
    public void Two_clones_write_the_same_bytes()
    {
        Assert.Equal(PlanIn("/home/ann/shop", "/"), PlanIn(@"C:\src\a b\shop", "\\"));
    }

    [Fact]
    public void Names_that_the_user_leaves_out_are_in_the_plan()
    {
        var plan = TestCompiler.Check(static () => new SampleStack()).Plan!;
        Assert.Equal("sample-greet", plan.Resources.Single(static resource => resource.LogicalId == "greet").Properties["FunctionName"].ToString());
        Assert.Equal("sample-role", plan.Resources.Single(static resource => resource.LogicalId == "role").Properties["RoleName"].ToString());
    }

    private static string PlanIn(string clone, string separator)
    {
        var project = $"{clone}{separator}stacks{separator}Orders";
        var options = new CompilationOptions { Project = new ProjectLocation(project, clone) };
        var result = new StackCompiler(new MemorySources(), new ProjectLocator("/"), TimeProvider.System).Check(
            () => new TestStack(
                stack =>
                {
                    _ = new LogGroup(stack, "log", $"{project}{separator}parts{separator}Logs.cs", 5);
                    _ = new LogGroup(stack, "shared", $"{clone}{separator}shared{separator}Logs.cs", 6);
                },
                file: $"{project}{separator}Program.cs"),
            options);
        var text = PlanWriter.WriteText(result.Plan!);
        Assert.Contains("\"source\": \"parts/Logs.cs:5\"", text, StringComparison.Ordinal);
        Assert.Contains("\"source\": \"../../shared/Logs.cs:6\"", text, StringComparison.Ordinal);
        return text;
    }
}
