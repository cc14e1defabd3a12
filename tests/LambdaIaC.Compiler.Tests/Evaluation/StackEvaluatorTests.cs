using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using LambdaIaC.Compiler.Evaluation;
using LambdaIaC.Compiler.Tests.Stacks;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Tests.Evaluation;

public class StackEvaluatorTests
{
    [Fact]
    public void An_exception_of_the_users_code_is_one_line_at_the_users_line()
    {
        var line = Here.Line() + 1;
        var error = Error(() => throw new InvalidOperationException("no\n  such table"));
        Assert.Equal("The stack could not be created: InvalidOperationException: no such table", error.Message);
        Assert.Equal((Here.File(), line), (error.Place.File, error.Place.Line));
    }

    [Fact]
    public void An_exception_of_the_model_stands_at_the_users_line_that_called_it()
    {
        var line = Here.Line() + 1;
        var error = Error(() => new TestStack(stack => _ = new ExecutionRole(stack, null!)));
        Assert.Contains("ArgumentNullException", error.Message, StringComparison.Ordinal);
        Assert.Equal((Here.File(), line), (error.Place.File, error.Place.Line));
    }

    [Fact]
    public void Reflection_does_not_hide_the_exception_that_it_wraps()
    {
        var error = Error(() => (Stack)Activator.CreateInstance(typeof(ThrowingStack), BindingFlags.Instance | BindingFlags.Public, null, null, null)!);
        Assert.EndsWith("FormatException: bad", error.Message, StringComparison.Ordinal);
        Assert.Equal(ThrowingStack.Line, error.Place.Line);
    }

    [Fact]
    public void A_static_constructor_does_not_hide_the_exception_that_stopped_it()
    {
        var error = Error(() => new TestStack(_ => Assert.NotNull(StaticFailure.Value)));
        Assert.EndsWith("FormatException: static", error.Message, StringComparison.Ordinal);
        Assert.Equal(Here.File(), error.Place.File);
    }

    [Fact]
    public void Null_instead_of_a_stack_is_an_error()
    {
        Assert.Equal("LIAC9002", Error(() => null!).Rule.Id);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Orders-2")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_legal_name_of_a_stack_is_accepted(string name)
    {
        Assert.Empty(StackEvaluator.Evaluate(() => new TestStack(static _ => { }, name)).Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a_b")]
    [InlineData("ä")]
    [InlineData("a٣")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void An_illegal_name_of_a_stack_is_an_error_at_its_line(string name)
    {
        var line = Here.Line() + 1;
        var error = Error(() => new TestStack(static _ => { }, name));
        Assert.Equal(("LIAC9003", line), (error.Rule.Id, error.Place.Line));
    }

    [Theory]
    [InlineData("a b", 3)]
    [InlineData("x", 129)]
    [InlineData("", 0)]
    [InlineData("ünique", 6)]
    public void An_illegal_logical_id_is_an_error_at_the_resource(string id, int length)
    {
        var line = Here.Line() + 1;
        var error = Error(() => new TestStack(stack => _ = new ExecutionRole(stack, id.PadRight(length, 'x'))));
        Assert.Equal(("LIAC9004", Here.File(), line), (error.Rule.Id, error.Place.File, error.Place.Line));
    }

    [Fact]
    public void The_longest_legal_logical_id_is_accepted()
    {
        Assert.Empty(StackEvaluator.Evaluate(() => new TestStack(static stack => _ = new ExecutionRole(stack, new string('x', 128)))).Errors);
    }

    [Fact]
    public void A_logical_id_that_is_taken_is_an_error_at_the_second_resource()
    {
        var line = Here.Line() + 4;
        var error = Error(() => new TestStack(static stack =>
        {
            _ = new ExecutionRole(stack, "a");
            _ = new LogGroup(stack, "a");
        }));
        Assert.Equal(("LIAC9005", line), (error.Rule.Id, error.Place.Line));
        Assert.Equal($"The logical id 'a' of the LogGroup is taken by the ExecutionRole in line {line - 1} of StackEvaluatorTests.cs. Give one of them another id.", error.Message);
    }

    [Fact]
    public void A_loop_that_creates_one_id_twice_is_named_as_such()
    {
        var result = StackEvaluator.Evaluate(() => new TestStack(static stack =>
        {
            for (var index = 0; index < 3; index++)
            {
                _ = new LogGroup(stack, "a");
            }
        }));
        Assert.Equal(2, result.Errors.Count);
        Assert.StartsWith("The same line creates two resources with the logical id 'a'.", result.Errors[0].Message, StringComparison.Ordinal);
    }

    private static Finding Error(Func<Stack> create)
    {
        var result = StackEvaluator.Evaluate(create);
        Assert.Null(result.Value);
        return Assert.Single(result.Errors);
    }

    private sealed class ThrowingStack : Stack
    {
        public ThrowingStack()
            : base("throwing") => throw new FormatException("bad");

        public static int Line { get; } = Here.Line() - 2;
    }

    [SuppressMessage("Performance", "CA1810:Initialize reference type static fields inline", Justification = "The static constructor is what is tested.")]
    private static class StaticFailure
    {
        static StaticFailure() => throw new FormatException("static");

        public static object? Value { get; }
    }
}
