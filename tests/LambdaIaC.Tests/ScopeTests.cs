namespace LambdaIaC.Tests;

public sealed class ScopeTests
{
    [Fact]
    public void A_component_puts_its_id_before_those_of_its_resources()
    {
        var stack = new SampleStack();
        _ = new Worker(new Worker(stack, "outer"), "inner");

        Assert.Equal(["outer-role", "outer-inner-role"], stack.Resources.Select(static resource => resource.LogicalId));
    }

    [Fact]
    public void Resources_are_kept_in_the_order_of_their_creation()
    {
        var stack = new SampleStack();
        _ = stack.NewRole("b");
        _ = stack.NewRole("a");

        Assert.Equal(["b", "a"], stack.Resources.Select(static resource => resource.LogicalId));
    }

    [Fact]
    public void A_stack_remembers_what_moved()
    {
        var stack = new SampleStack();
        stack.Move("old", "new");

        Assert.Equal(("old", "new"), stack.Moves.Select(static move => (move.From, move.To)).Single());
    }

    [Fact]
    public void A_finding_is_suppressed_with_a_reason()
    {
        var role = new SampleStack().NewRole();
        role.Suppress("LIAC6001", "it is a demonstration");

        Assert.Equal("it is a demonstration", role.Suppressions["LIAC6001"]);
    }

    private sealed class Worker : Component
    {
        public Worker(Scope scope, string id)
            : base(scope, id) => _ = new ExecutionRole(this, "role");
    }
}
