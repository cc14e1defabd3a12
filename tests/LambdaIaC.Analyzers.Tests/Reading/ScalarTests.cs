using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Reading;

/// <summary>What the analyzer can follow to a value, and what it leaves alone.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("Duration.Minutes(16)")]
    [InlineData("Duration.Minutes(value: 16)")]
    [InlineData("LambdaIaC.Duration.Minutes(16)")]
    [InlineData("(Duration?)Duration.Minutes(16)")]
    [InlineData("Duration.Seconds(900 + 1)")]
    [InlineData("Duration.Seconds(1 << 10)")]
    [InlineData("Duration.Seconds(0)")]
    [InlineData("Duration.Seconds(-1)")]
    [InlineData("default(Duration)")]
    [InlineData("Duration.Seconds(Duration.Minutes(16).TotalSeconds)")]
    [InlineData("Duration.Seconds(true ? 901 : number)")]
    [InlineData("Duration.Seconds(flag ? 901 : 901)")]
    public Task An_expression_is_evaluated(string expression) => AssertReported(expression);

    [Fact]
    public async Task Parentheses_do_not_count() =>
        Assert.Equal("Duration.Minutes(16)", Assert.Single(await StackCompiler.AnalyzeAsync(StackSource.Function("Timeout = (Duration.Minutes(16))"))).Text());

    [Theory]
    [InlineData("const int Longest = 901;", "Duration.Seconds(Longest)")]
    [InlineData("private const int Half = 451;", "Duration.Seconds(Half * 2)")]
    [InlineData("static readonly int Longest = 901;", "Duration.Seconds(Longest)")]
    [InlineData("static readonly int Longest = 900;", "Duration.Seconds(Longest + 1)")]
    [InlineData("static readonly int Longest = -901;", "Duration.Seconds(-Longest)")]
    [InlineData("static readonly long A = B + 1; static readonly long B = 900;", "Duration.Seconds(A)")]
    [InlineData("static readonly Duration Longest = Duration.Minutes(16);", "Longest")]
    [InlineData("static readonly Duration? Longest = Duration.Minutes(16);", "Longest")]
    [InlineData("static readonly Duration Longest = Duration.Minutes(16);", "OrdersStack.Longest")]
    [InlineData("static Duration Longest { get; } = Duration.Minutes(16);", "Longest")]
    [InlineData("static Duration Longest => Duration.Minutes(16);", "Longest")]
    public Task A_constant_member_is_followed(string member, string expression) => AssertReported(expression, members: member);

    [Theory]
    [InlineData("var longest = Duration.Minutes(16);", "longest")]
    [InlineData("const int longest = 901;", "Duration.Seconds(longest)")]
    [InlineData("int longest = 901; System.Console.WriteLine(longest);", "Duration.Seconds(longest)")]
    [InlineData("Duration longest; longest = Duration.Minutes(16);", "longest")]
    [InlineData("var half = 451; var longest = half * 2;", "Duration.Seconds(longest)")]
    public Task A_local_that_is_written_once_is_followed(string before, string expression) => AssertReported(expression, before);

    [Theory]
    [InlineData("Duration.Seconds(number)")]
    [InlineData("Duration.Seconds(text.Length + 901)")]
    [InlineData("Duration.Seconds(flag ? 901 : 900)")]
    [InlineData("System.Linq.Enumerable.First(new[] { Duration.Minutes(16) })")]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("flag ? null : Duration.Minutes(16)")]
    public Task What_is_only_known_later_is_silent(string expression) => AssertSilent(expression);

    [Theory]
    [InlineData("var longest = Duration.Minutes(16); longest = Duration.Minutes(1);", "longest")]
    [InlineData("Duration longest; if (flag) longest = Duration.Minutes(16); else longest = Duration.Minutes(1);", "longest")]
    [InlineData("var longest = 901; longest++;", "Duration.Seconds(longest)")]
    [InlineData("var longest = 901; longest -= number;", "Duration.Seconds(longest)")]
    [InlineData("var longest = 901; int.TryParse(text, out longest);", "Duration.Seconds(longest)")]
    [InlineData("var longest = 901; System.Threading.Interlocked.Decrement(ref longest);", "Duration.Seconds(longest)")]
    [InlineData("var longest = 901; ref var other = ref longest; other = 1;", "Duration.Seconds(longest)")]
    [InlineData("var longest = 901; System.Action change = () => longest = 1; change();", "Duration.Seconds(longest)")]
    [InlineData("var longest = 901; var other = 1; (longest, other) = (other, longest);", "Duration.Seconds(longest)")]
    [InlineData("int.TryParse(text, out var longest);", "Duration.Seconds(longest)")]
    [InlineData("for (var longest = 901; longest > 0; longest--)", "Duration.Seconds(longest)")]
    [InlineData("foreach (var longest in new[] { 901 })", "Duration.Seconds(longest)")]
    [InlineData("if (text is { Length: var longest })", "Duration.Seconds(longest)")]
    public Task A_local_that_may_have_other_values_is_silent(string before, string expression) => AssertSilent(expression, before);

    [Theory]
    [InlineData("static int Longest = 901;", "Duration.Seconds(Longest)")]
    [InlineData("readonly int longest = 901;", "Duration.Seconds(new OrdersStack(1, \"\", true).longest)")]
    [InlineData("static readonly int Longest = 901; static OrdersStack() { Longest = 1; }", "Duration.Seconds(Longest)")]
    [InlineData("static readonly int Longest = int.Parse(\"901\");", "Duration.Seconds(Longest)")]
    [InlineData("static int Longest { get; set; } = 901;", "Duration.Seconds(Longest)")]
    [InlineData("static int Longest { get { return 901; } }", "Duration.Seconds(Longest)")]
    [InlineData("static readonly int A = B; static readonly int B = A;", "Duration.Seconds(A)")]
    [InlineData("static int Longest => Longest;", "Duration.Seconds(Longest)")]
    [InlineData("static readonly int Largest = int.MaxValue;", "Duration.Seconds(Largest + Largest)")]
    public Task A_member_that_may_have_other_values_is_silent(string member, string expression) => AssertSilent(expression, members: member);

    [Fact]
    public async Task A_constant_of_another_file_is_followed()
    {
        var found = await StackCompiler.AnalyzeAsync(
            StackSource.Function("Timeout = Limits.Longest"),
            "static class Limits { public static readonly LambdaIaC.Duration Longest = LambdaIaC.Duration.Minutes(16); }");
        Assert.Equal("Limits.Longest", Assert.Single(found).Text());
    }

    [Theory]
    [InlineData("Runtime.Custom(\"dotnet3\")")]
    [InlineData("new Runtime(\"dotnet3\")")]
    [InlineData("new(\"dotnet3\")")]
    [InlineData("Runtime.Custom($\"dotnet{3}\")")]
    [InlineData("Runtime.Custom(\"dotnet\" + Major)")]
    [InlineData("Chosen")]
    public async Task An_open_enum_is_the_word_that_it_is_made_of(string expression)
    {
        var found = await StackCompiler.AnalyzeAsync(StackSource.Function(
            $"Runtime = {expression}", members: "static readonly int Major = 3; static Runtime Chosen { get; } = Runtime.Custom(\"dotnet3\");"));
        Assert.Equal(("LIAC1005", expression), Assert.Single(found) is var one ? (one.Id, one.Text()) : default);
    }

    [Fact]
    public async Task A_text_that_is_put_together_is_evaluated_when_its_parts_are()
    {
        var found = await StackCompiler.AnalyzeAsync(
            StackSource.Function("KmsKeyArn = $\"{Prefix}key\"", members: "static readonly string Prefix = \"no \";"));
        Assert.Equal("LIAC1022", Assert.Single(found).Id);
        Assert.Empty(await StackCompiler.AnalyzeAsync(StackSource.Function("KmsKeyArn = $\"{text} key\", DeadLetterConfig = new() { TargetArn = Secret.FromEnvironment(\"a b\") }")));
    }

    private static async Task AssertReported(string expression, string before = "", string members = "")
    {
        var found = Assert.Single(await StackCompiler.AnalyzeAsync(StackSource.Function($"Timeout = {expression}", before, members)));
        Assert.Equal("LIAC1001", found.Id);
        Assert.Equal(expression, found.Text());
    }

    private static async Task AssertSilent(string expression, string before = "", string members = "") =>
        Assert.Empty(await StackCompiler.AnalyzeAsync(StackSource.Function($"Timeout = {expression}", before, members)));
}
