using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Analyzers.Tests.Stacks;

/// <summary>Which resources a rule sees together, and whether it may say that something is missing.</summary>
public sealed class UnitTests
{
    private const string Log = "_ = new LogGroup(this, \"log\");";

    [Theory]
    [InlineData(Log, "", false)]
    [InlineData(Log + " foreach (var letter in text) { }", "", false)]
    [InlineData("if (flag) { " + Log + " }", "", true)]
    [InlineData("foreach (var letter in text) { _ = new LogGroup(this, $\"log-{letter}\"); }", "", true)]
    [InlineData("System.Action later = () => _ = new LogGroup(this, \"log\"); later();", "", true)]
    [InlineData("new Worker(this, \"worker\"); " + Log, "sealed class Worker(Scope scope, string id) : Component(scope, id);", true)]
    [InlineData("var log = new LogGroup(this, \"log\"); var fn = FUNCTION; log.GrantWrite(fn);", "", true)]
    [InlineData("var log = new LogGroup(this, \"log\"); log.Suppress(\"LIAC1300\", \"because\");", "", false)]
    [InlineData("Moved(\"a\", \"b\"); " + Log, "", false)]
    [InlineData("Add(this); " + Log, "static void Add(Stack stack) { }", false)]
    [InlineData("Others.Add(this); " + Log, "static class Others { public static void Add(Stack stack) { } }", true)]
    [InlineData("var log = new LogGroup(this, \"log\"); System.Console.WriteLine(log);", "", true)]
    [InlineData(Log, "public void AddMore() { _ = new LogGroup(this, \"more\"); }", true)]
    [InlineData(Log, "public int Count() => 5;", false)]
    [InlineData("Virtual(); " + Log, "public void Virtual() { Recursive(3); } void Recursive(int depth) { if (depth > 0) { Recursive(depth - 1); } }", true)]
    public void A_stack_is_open_when_there_may_be_more(string statements, string members, bool isOpen) =>
        Assert.Equal(isOpen, AnalyzedUnit.All(StackSource.Statements(Fill(statements), members))[0].IsOpen);

    [Theory]
    [InlineData("class Base : Stack { public Base() : base(\"x\") { } } sealed class OrdersStack : Base { public OrdersStack() { LOG } }")]
    [InlineData("abstract class OrdersStack : Stack { protected OrdersStack() : base(\"x\") { LOG } }")]
    [InlineData("sealed class Part : Component { public Part(Scope scope) : base(scope, \"x\") { LOG } }")]
    [InlineData("static class Parts { public static void Add(Stack stack) { _ = new LogGroup(stack, \"x\"); } }")]
    public void A_class_that_is_no_whole_stack_is_open(string source) =>
        Assert.True(Assert.Single(AnalyzedUnit.All($"using LambdaIaC; {source.Replace("LOG", Log, StringComparison.Ordinal)}")).IsOpen);

    [Fact]
    public void Statements_at_the_top_of_a_program_are_a_unit()
    {
        var compilation = StackCompiler.Compile("using LambdaIaC; var stack = new Empty(); var log = new LogGroup(stack, \"a\"); _ = new LogGroup(stack, \"b\"); sealed class Empty() : Stack(\"x\");")
            .WithOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication));
        var stack = Assert.Single(AnalyzedUnit.All(compilation));

        Assert.Equal(["a", "b"], stack.Resources.Select(static resource => resource.Name));
        Assert.True(stack.IsOpen);
    }

    [Fact]
    public void Field_initializers_belong_to_every_constructor_and_this_is_followed()
    {
        var stacks = AnalyzedUnit.All(
            """
            using LambdaIaC;
            sealed class OrdersStack : Stack
            {
                public OrdersStack() : this("a") { _ = new LogGroup(this, "b"); }
                public OrdersStack(string id) : base("x") { _ = new LogGroup(this, id); }
            }
            """);

        Assert.Equal(["a b", "id"], stacks.Select(static stack => string.Join(' ', stack.Resources.Select(static resource => resource.Name))));
    }

    [Fact]
    public void Branches_are_never_mixed()
    {
        var stacks = AnalyzedUnit.All(StackSource.Statements(
            """
            _ = new LogGroup(this, "always");
            if (flag) { _ = new LogGroup(this, "if"); if (number > 1) { _ = new LogGroup(this, "inner"); } } else { _ = new LogGroup(this, "else"); }
            switch (number) { case 1: _ = new LogGroup(this, "one"); break; default: break; }
            """));

        Assert.Equal(
            ["always", "always if", "always if inner", "always else", "always one"],
            stacks.Select(static stack => string.Join(' ', stack.Resources.Select(static resource => resource.Name))));
        Assert.All(stacks, static stack => Assert.True(stack.IsOpen));
    }

    [Fact]
    public void Helpers_that_call_each_other_end()
    {
        var members = string.Concat(Enumerable.Range(0, 30).Select(static index => $"void M{index}() {{ M{index + 1}(); M{index + 1}(); }} ")) + "void M30() { _ = new LogGroup(this, \"log\"); M0(); }";

        Assert.All(AnalyzedUnit.All(StackSource.Statements("M0(); _ = new LogGroup(this, \"first\");", members)), static stack => Assert.True(stack.IsOpen));
    }

    [Fact]
    public void A_finding_is_at_the_value_with_the_other_resource_beside_it()
    {
        var compilation = StackCompiler.Compile(StackSource.Statements("var one = new LogGroup(this, \"one\") { LogGroupName = \"same\" };", "readonly LogGroup _two; public void Set() { }")
            .Replace("{ LogGroupName = \"same\" };", "{ LogGroupName = \"same\" }; _two = new LogGroup(this, \"two\") { LogGroupName = \"same\" };", StringComparison.Ordinal));

        var finding = Assert.Single(AnalyzedUnit.Findings(compilation, static stack => new SameNameRule().Check(stack, RuleContext.Default)));

        Assert.Equal(finding.Place.SourceTree!.GetText().ToString(finding.Place.SourceSpan), finding.Others[0].SourceTree!.GetText().ToString(finding.Others[0].SourceSpan));
        Assert.True(finding.Place.SourceSpan.Start > finding.Others[0].SourceSpan.End);
    }

    private static string Fill(string code) =>
        code.Replace("FUNCTION", "new Function(this, \"orders\") { Role = ExecutionRole.FromArn(\"x\"), Code = Code.FromFolder(\"x\") }", StringComparison.Ordinal);

    private sealed class SameNameRule : StackRule
    {
        public override RuleInfo Info { get; } = new("LIAC9999", "Two log groups of one name", Severity.Error, "test");

        public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
            stack.OfType("LogGroup").GroupBy(static log => log.Properties["LogGroupName"].Text()).Where(static group => group.Key is not null && group.Count() > 1)
                .Select(group => Report(group.Last(), "LogGroupName", "Twice.") with { Related = [Other(group.First(), "LogGroupName")] });
    }
}
