using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Constraints;

/// <summary>1 to 900, or 1 to 5,400 with a capacity provider.</summary>
public sealed class WhenTests
{
    private static readonly When Timeout = new("CapacityProviderConfig", new NumberRange(1, 5400), new NumberRange(1, 900));

    [Fact]
    public void The_limit_that_applies_is_judged()
    {
        Assert.Null(Check(900, Value.Absent));
        Assert.NotNull(Check(901, Value.Absent));
        Assert.Null(Check(5400, MapValue.Empty));
        Assert.NotNull(Check(5401, MapValue.Empty));
    }

    [Fact]
    public void While_nobody_knows_which_limit_applies_only_what_breaks_both_is_a_violation()
    {
        Assert.Null(Check(901, Value.Unknown));
        Assert.Null(Check(5400, Value.Unknown));
        Assert.Equal(Value.Of(5400L), Check(5401, Value.Unknown)?.Nearest);
        Assert.NotNull(Check(0, Value.Unknown));
    }

    private static Violation? Check(long seconds, Value provider) =>
        Timeout.Check(Value.Of(seconds), TestResource.Function(("CapacityProviderConfig", provider)));
}
