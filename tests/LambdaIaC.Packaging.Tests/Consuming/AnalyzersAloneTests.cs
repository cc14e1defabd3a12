using LambdaIaC.Packaging.Tests.Feed;

namespace LambdaIaC.Packaging.Tests.Consuming;

/// <summary>The analyzers in a project that may not even know LambdaIaC.</summary>
[Collection(PackagesCollection.Name)]
public sealed class AnalyzersAloneTests(PackageFeed feed)
{
    [Fact]
    public async Task They_load_where_nothing_is_of_LambdaIaC_and_say_nothing()
    {
        var project = await ConsumerProject.CreateAsync(feed, "Plain", """System.Console.WriteLine("plain");""", "LambdaIaC.Analyzers");
        var build = (await project.BuildAsync("-p:TreatWarningsAsErrors=true", "-p:ReportAnalyzer=true", "-v:detailed")).Expect(0);
        Assert.Contains("LambdaIaC.Analyzers", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS9057", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_the_model_which_brings_them_along_they_do_not_say_everything_twice()
    {
        const string Program = """
            using LambdaIaC;

            Console.WriteLine(new Twice().Name);

            internal sealed class Twice : Stack
            {
                public Twice()
                    : base("twice") => _ = new ReservedConcurrency(this, "reserved") { FunctionName = null!, ReservedConcurrentExecutions = -1 };
            }
            """;
        var project = await ConsumerProject.CreateAsync(feed, "Twice", Program, "LambdaIaC", "LambdaIaC.Analyzers");
        (await project.BuildAsync()).Expect(1);
        Assert.Single(project.Findings());
    }
}
