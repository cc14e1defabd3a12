using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Values;

public sealed class DataSizeTests
{
    [Fact]
    public void A_gibibyte_is_1024_mebibytes() => Assert.Equal(DataSize.Mebibytes(1_024), DataSize.Gibibytes(1));

    [Fact]
    public void The_plan_gets_mebibytes() => Assert.Equal(Value.Of(10_240), SampleStack.ValueOf(DataSize.Gibibytes(10)));

    [Fact]
    public void A_size_that_does_not_fit_is_refused() => Assert.Throws<OverflowException>(() => DataSize.Gibibytes(long.MaxValue / 1_024 + 1));
}
