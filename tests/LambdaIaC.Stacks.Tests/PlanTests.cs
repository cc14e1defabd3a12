using LambdaIaC.Testing;
using Orders;
using Polyglot;

namespace LambdaIaC.Stacks.Tests;

public sealed class PlanTests
{
    [Fact]
    public Task Orders_is_planned_as_it_was_reviewed() => PlanSnapshot.VerifyAsync(static () => new OrdersStack());

    [Fact]
    public Task Polyglot_is_planned_as_it_was_reviewed() => PlanSnapshot.VerifyAsync(static () => new PolyglotStack());

    [Fact]
    public Task No_snapshot_of_this_project_is_an_orphan() => Snapshot.VerifyNoOrphansAsync();
}
