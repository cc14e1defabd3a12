using LambdaIaC.Commands.Rules;
using LambdaIaC.Commands.Verbs;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Testing;

namespace LambdaIaC.Commands.Tests;

public sealed class CommandLineTests
{
    private readonly RecordingTerminal _recorded = new();

    public static TheoryData<string> Verbs => [.. VerbCatalog.All.Select(static verb => verb.Define().Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_explains_itself(string verb)
    {
        Assert.Equal(0, await RunAsync(verb, "--help"));
        await Snapshot.VerifyAsync(Scrub(_recorded.Output), "txt", verb);
    }

    [Fact]
    public async Task Without_a_verb_the_help_is_shown_and_the_shell_is_told()
    {
        Assert.Equal(1, await RunAsync());
        await Snapshot.VerifyAsync(Scrub(_recorded.Output), "txt");
    }

    [Fact]
    public async Task An_unknown_verb_is_one_line_and_exit_code_2()
    {
        Assert.Equal(2, await RunAsync("deploi"));
        Assert.Equal("", _recorded.Output);
        Assert.Contains("'deploi'", Assert.Single(Lines(_recorded.Error)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--fail-on", "never", "hidden, info, warning, error")]
    [InlineData("check", "--format", "yaml", "text, json, sarif, github, junit, markdown")]
    [InlineData("rules", "--format", "sarif", "text, json")]
    public async Task A_word_that_an_option_does_not_know_is_one_line_with_those_it_knows(string verb, string option, string word, string known)
    {
        Assert.Equal(2, await RunAsync(verb, option, word));
        Assert.StartsWith($"error: '{word}' is not one of the words of {option}: {known}.", Assert.Single(Lines(_recorded.Error)), StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("rules", "--format", "JSON"));
    }

    [Fact]
    public async Task An_exception_in_a_stack_is_one_line_at_the_line_that_threw()
    {
        Assert.Equal(2, await RunAsync([() => new ThrowingStack()], "check"));
        Assert.Matches(@"CommandLineTests\.cs\(\d+(,\d+)?\): error LIAC9\d{3}: .*no table.*", Lines(_recorded.Error)[0]);
        Assert.DoesNotContain("   at ", _recorded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_stacks_with_one_name_are_named_with_their_places()
    {
        Assert.Equal(2, await RunAsync([() => new EmptyStack("shop"), () => new EmptyStack("shop")], "check"));
        Assert.Contains("Two stacks are named 'shop'", _recorded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_stacks_one_must_be_chosen()
    {
        Assert.Equal(2, await RunAsync([() => new EmptyStack("shop"), () => new EmptyStack("bank")], "check"));
        Assert.Contains("--stack", _recorded.Error, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync([() => new EmptyStack("shop"), () => new EmptyStack("bank")], "check", "--stack", "bank"));
        Assert.Equal(6, await RunAsync([() => new EmptyStack("shop")], "check", "--stack", "bank"));
    }

    [Fact]
    public async Task A_rule_that_does_not_exist_is_not_found()
    {
        Assert.Equal(6, await RunAsync("explain", "LIAC0000"));
        Assert.Contains("LIAC0000", _recorded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_is_explained_without_a_network()
    {
        Assert.Equal(0, await RunAsync("explain", "liac1001"));
        Assert.Contains("LIAC1001", _recorded.Output, StringComparison.Ordinal);
        Assert.Contains("900", _recorded.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rule_can_be_explained()
    {
        foreach (var rule in KnownRules.All)
        {
            Assert.Contains(rule.Id, await RulePages.ReadAsync(rule.Id, CancellationToken.None), StringComparison.Ordinal);
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The name of the program and the number of processors depend on who runs the test.</summary>
    private static string Scrub(string text) => text
        .Replace(System.Reflection.Assembly.GetEntryAssembly()!.GetName().Name!, "lambdaiac", StringComparison.Ordinal)
        .Replace($"[default: {Environment.ProcessorCount}]", "[default: processors]", StringComparison.Ordinal);

    private Task<int> RunAsync(params string[] arguments) => RunAsync([], arguments);

    private Task<int> RunAsync(Func<Stack>[] stacks, params string[] arguments) =>
        new CommandLine(new StackSource(stacks), _ => _recorded.Terminal).RunAsync(arguments);

    private sealed class EmptyStack(string name) : Stack(name);

    private sealed class ThrowingStack : Stack
    {
        public ThrowingStack()
            : base("throwing") => throw new InvalidOperationException("There is no table.");
    }
}
