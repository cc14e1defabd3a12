using LambdaIaC.Compiler.Sources;
using LambdaIaC.Compiler.Tests.Sources;
using LambdaIaC.Compiler.Tests.Stacks;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Tests.Validation;

public class StackValidatorTests
{
    [Fact]
    public void A_limit_that_a_computed_value_breaks_is_an_error_at_that_value()
    {
        var minutes = 15;
        var line = Here.Line() + 8;
        var result = TestCompiler.Check(stack => _ = new Function(stack, "fn")
        {
            Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/r"),
            Code = Code.FromFolder("code"),
            Handler = "index.handler",
            Runtime = Runtime.NodeJs22,

            Timeout = Duration.Minutes(minutes + 1),
        });
        var error = Assert.Single(result.Errors);
        Assert.Equal(("LIAC1001", Severity.Error, Here.File(), line, 23), (error.Rule.Id, error.Severity, error.Place.File, error.Place.Line, error.Place.Column));
        Assert.Null(result.Plan);
    }

    [Fact]
    public void A_legal_stack_has_a_plan_and_no_findings()
    {
        var result = TestCompiler.Check(static stack => Function(stack, Duration.Minutes(15)));
        Assert.Empty(result.Errors);
        Assert.NotNull(result.Plan);
    }

    [Fact]
    public void A_rule_that_is_turned_off_says_nothing()
    {
        var result = TestCompiler.CheckWith("""{"rules": {"LIAC1001": "off"}}""", static stack => Function(stack, Duration.Minutes(16)));
        Assert.DoesNotContain(result.Findings, static finding => finding.Rule.Id == "LIAC1001");
        Assert.NotNull(result.Plan);
    }

    [Theory]
    [InlineData("hidden", Severity.Hidden)]
    [InlineData("info", Severity.Info)]
    [InlineData("warning", Severity.Warning)]
    public void A_rule_that_weighs_less_does_not_stand_in_the_way(string word, Severity severity)
    {
        var result = TestCompiler.CheckWith($$"""{"rules": {"LIAC1001": "{{word}}"} }""", static stack => Function(stack, Duration.Minutes(16)));
        Assert.Equal(severity, Assert.Single(result.Findings, static finding => finding.Rule.Id == "LIAC1001").Severity);
        Assert.NotNull(result.Plan);
    }

    [Fact]
    public void A_warning_that_is_raised_to_an_error_stands_in_the_way()
    {
        Action<TestStack> fill = static stack => Function(stack, Duration.Minutes(1), Runtime.Custom("cobol85"));
        Assert.Equal(Severity.Warning, Assert.Single(TestCompiler.CheckWith("{}", fill).Findings, static finding => finding.Rule.Id == "LIAC1005").Severity);
        Assert.NotNull(TestCompiler.CheckWith("{}", fill).Plan);
        Assert.Null(TestCompiler.CheckWith("""{"rules": {"LIAC1005": "error"}}""", fill).Plan);
    }

    [Fact]
    public void A_finding_that_is_suppressed_is_listed_with_the_reason_and_does_not_stand_in_the_way()
    {
        var result = TestCompiler.Check(static stack => Function(stack, Duration.Minutes(16)).Suppress("LIAC1001", "Our account has a higher limit."));
        var finding = Assert.Single(result.Findings, static finding => finding.Rule.Id == "LIAC1001");
        Assert.Equal((Severity.Error, "Our account has a higher limit."), (finding.Severity, finding.Suppression));
        Assert.Empty(result.Errors);
        Assert.NotNull(result.Plan);
    }

    [Theory]
    [InlineData("LIAC0000", "reason", "LIAC9011", "Suppress(\"LIAC0000\", ...) on Function 'fn': there is no rule 'LIAC0000'.")]
    [InlineData("LIAC1001", " ", "LIAC9011", "Suppress(\"LIAC1001\", ...) on Function 'fn' gives no reason. Say why it is acceptable here.")]
    [InlineData("LIAC9007", "reason", "LIAC9011", "Suppress(\"LIAC9007\", ...) on Function 'fn': 'LIAC9007' (Resources refer to each other in a circle) cannot be suppressed, because without it there is no plan.")]
    [InlineData("LIAC1001", "reason", "LIAC9012", "Suppress(\"LIAC1001\", ...) on Function 'fn' is not needed: the rule finds nothing here. Remove it.")]
    public void A_suppression_that_makes_no_sense_is_told(string ruleId, string reason, string expectedId, string message)
    {
        var result = TestCompiler.Check(stack => Function(stack, Duration.Minutes(1)).Suppress(ruleId, reason));
        var finding = Assert.Single(result.Findings, finding => finding.Rule.Id == expectedId);
        Assert.Equal((expectedId, message), (finding.Rule.Id, finding.Message));
        Assert.Equal(expectedId == "LIAC9012", result.Succeeded);
    }

    [Fact]
    public void Findings_come_in_the_order_of_their_lines()
    {
        var result = TestCompiler.Check(static stack =>
        {
            Function(stack, Duration.Minutes(16), id: "b");
            _ = new LogGroup(stack, "z") { RetentionInDays = 2 };
            _ = new LogGroup(stack, "a") { RetentionInDays = 4, LogGroupName = "a b" };
        });
        Assert.Equal(
            ["z LIAC1304", "a LIAC1300", "a LIAC1304", "b LIAC1001"],
            result.Errors.Select(static finding => $"{finding.Resource} {finding.Rule.Id}"));
    }

    [Fact]
    public void A_default_name_that_is_too_long_stands_at_the_resource()
    {
        var line = Here.Line() + 1;
        var result = TestCompiler.Check(static stack => _ = new ExecutionRole(stack, new string('r', 60)));
        var error = Assert.Single(result.Errors);
        Assert.Equal(("LIAC1261", line, 65), (error.Rule.Id, error.Place.Line, error.Place.Column));
    }

    [Fact]
    public void A_key_that_is_not_allowed_stands_at_the_key()
    {
        var line = Here.Line() + 10;
        var result = TestCompiler.Check(static stack => _ = new Function(stack, "fn")
        {
            Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/r"),
            Code = Code.FromFolder("code"),
            Handler = "index.handler",
            Runtime = Runtime.NodeJs22,
            Environment = new()
            {
                ["GOOD"] = "x",
                ["1BAD"] = "secret text",
            },
        });
        var error = Assert.Single(result.Errors);
        Assert.Equal((line, 18), (error.Place.Line, error.Place.Column));
        Assert.DoesNotContain("secret text", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_an_error_and_not_ignored()
    {
        var sources = new MemorySources { { $"{TestCompiler.Project.Directory}/lambdaiac.json", new SourceText(null, "Access is denied.") } };
        var compiler = new StackCompiler(sources, new ProjectLocator("/"), TimeProvider.System);
        var error = Assert.Single(compiler.Check(static () => new TestStack(static _ => { }), TestCompiler.Options).Findings);
        Assert.Equal("lambdaiac.json cannot be read: Access is denied.", error.Message);
    }

    [Fact]
    public void Mistakes_in_the_settings_and_in_the_stack_are_told_together()
    {
        var result = TestCompiler.CheckWith("""{"rulez": {}}""", static stack => _ = new ExecutionRole(stack, "r") { ManagedPolicyArns = [null!] });
        Assert.Equal(["LIAC9009", "LIAC9010"], result.Findings.Select(static finding => finding.Rule.Id).Order());
    }

    private static Function Function(TestStack stack, Duration timeout, Runtime? runtime = null, string id = "fn") => new(stack, id)
    {
        Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/r"),
        Code = Code.FromFolder("code"),
        Handler = "index.handler",
        Runtime = runtime ?? Runtime.NodeJs22,
        Timeout = timeout,
    };
}
