using LambdaIaC.Commands.Projects;

namespace LambdaIaC.Commands.Tests.Projects;

public sealed class ConfirmationTests
{
    [Fact]
    public void Details_are_shown_as_often_as_they_are_asked_for()
    {
        var shown = 0;
        Confirmation.Ask(new RecordingTerminal("details\nwhat?\nd\nyes\n", isInteractive: true).Terminal, "Deploy?", () => shown++);
        Assert.Equal(2, shown);
    }

    [Theory]
    [InlineData("no\n")]
    [InlineData("\n")]
    [InlineData("")]
    public void Anything_but_yes_changes_nothing(string answer)
    {
        var failure = Assert.Throws<CommandFailure>(() => Confirmation.Ask(new RecordingTerminal(answer, isInteractive: true).Terminal, "Deploy?", () => { }));
        Assert.Equal(ExitCode.Cancelled, failure.ExitCode);
    }

    [Fact]
    public void Without_a_terminal_nobody_is_asked()
    {
        var failure = Assert.Throws<CommandFailure>(() => Confirmation.Ask(new RecordingTerminal("yes\n").Terminal, "Deploy?", () => { }));
        Assert.Equal(ExitCode.Invalid, failure.ExitCode);
        Assert.Contains("--yes", failure.Message, StringComparison.Ordinal);
    }
}
