using LambdaIaC.Compiler.Tests.Stacks;

namespace LambdaIaC.Compiler.Tests.Evaluation;

public class StackMovesTests
{
    [Fact]
    public void A_move_to_a_resource_of_the_stack_is_in_the_plan()
    {
        var result = TestCompiler.Check(static stack =>
        {
            _ = new LogGroup(stack, "new");
            stack.Move("old", "new");
        });
        Assert.Equal([KeyValuePair.Create("old", "new")], result.Plan?.Moves);
    }

    [Fact]
    public void Of_a_chain_of_moves_each_leads_to_the_resource_that_there_is_now()
    {
        var result = TestCompiler.Check(static stack =>
        {
            _ = new LogGroup(stack, "c");
            stack.Move("b", "c");
            stack.Move("a", "b");
        });
        Assert.Equal([KeyValuePair.Create("a", "c"), KeyValuePair.Create("b", "c")], result.Plan?.Moves);
    }

    [Theory]
    [InlineData("old", "gone", "the stack has no resource 'gone'. Name the id that the resource has now.")]
    [InlineData("log", "log", "'log' is still a resource of the stack. Rename the resource first.")]
    [InlineData("old id", "log", "'old id' was never a logical id; ids are letters, digits and hyphens, starting with a letter.")]
    public void A_move_that_makes_no_sense_is_an_error_at_its_line(string from, string to, string problem)
    {
        var line = Here.Line() + 4;
        var result = TestCompiler.Check(stack =>
        {
            _ = new LogGroup(stack, "log");
            stack.Move(from, to);
        });
        var error = Assert.Single(result.Errors);
        Assert.Equal(("LIAC9008", line), (error.Rule.Id, error.Place.Line));
        Assert.Equal($"Moved(\"{from}\", \"{to}\"): {problem}", error.Message);
        Assert.Null(result.Plan);
    }

    [Fact]
    public void One_id_cannot_move_to_two_places()
    {
        var result = TestCompiler.Check(static stack =>
        {
            _ = new LogGroup(stack, "a");
            _ = new LogGroup(stack, "b");
            stack.Move("old", "a");
            stack.Move("old", "b");
        });
        Assert.Equal(["LIAC9008 Moved(\"old\", \"b\"): 'old' is moved twice. Remove one of the two."], result.Messages());
    }

    [Fact]
    public void Moves_in_a_circle_lead_nowhere()
    {
        var result = TestCompiler.Check(static stack =>
        {
            stack.Move("a", "b");
            stack.Move("b", "a");
        });
        Assert.Equal(["LIAC9008", "LIAC9008"], result.Findings.Select(static finding => finding.Rule.Id));
    }
}
