using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Diffing;

public sealed class DoubtfulInputsTests
{
    private static readonly Value Old = Map(("Timeout", Value.Of(3)), ("Role", Value.Of("r")), ("Tags", Map(("a", Value.Of("1")))));
    private static readonly Value Tried = Map(("Timeout", Value.Of(9)), ("Role", Value.Of("r")), ("Tags", Map(("b", Value.Of("2")))), ("Handler", Value.Of("h")));

    [Fact]
    public void A_resource_without_a_failed_change_is_what_the_state_knows() =>
        Assert.Same(Old, DoubtfulInputs.Of(Record(), (MapValue)Tried));

    [Fact]
    public void Going_back_undoes_whatever_part_of_the_change_was_made() =>
        Assert.Equal("Handler Tags[a] Tags[b] Timeout", Changes(Old, Tried));

    [Fact]
    public void Trying_again_makes_whatever_part_of_the_change_is_missing() =>
        Assert.Equal("Handler Tags[a] Tags[b] Timeout", Changes(Tried, Tried));

    [Fact]
    public void Each_of_several_failed_changes_may_have_been_made_in_part() =>
        Assert.Equal("Handler MemorySize Role Tags[a] Tags[b] Timeout", Changes(Old, Tried, Map(("MemorySize", Value.Of(512)))));

    [Fact]
    public void What_none_of_them_touched_is_left_alone() =>
        Assert.DoesNotContain("Role", Changes(Old, Tried), StringComparison.Ordinal);

    private static ResourceRecord Record(params Value[] attempts) => new()
    {
        LogicalId = "f",
        Type = "Function",
        PhysicalId = "f",
        Inputs = (MapValue)Old,
        Outputs = MapValue.Empty,
        Dependencies = [],
        Source = "",
        Attempts = [.. attempts.Cast<MapValue>()],
    };

    private static string Changes(Value wanted, params Value[] attempts) => string.Join(
        ' ',
        SchemaDiffer.Diff("Function", DoubtfulInputs.Of(Record(attempts), (MapValue)wanted), (MapValue)wanted).Changes.Select(static change => change.Path));
}
