using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Values;

public sealed class NearNameTests
{
    [Theory]
    [InlineData("timeout", "Timeout")]
    [InlineData("ROLE", "Role")]
    [InlineData("Timout", "Timeout")]
    [InlineData("Tiemout", "Timeout")]
    [InlineData("Timeouts", "Timeout")]
    [InlineData("Timaeoutt", "Timeout")]
    [InlineData("MemorySze", "MemorySize")]
    public void Two_slips_and_another_case_are_seen_through(string written, string meant) => Assert.Equal(meant, NearName.Of(written, ["MemorySize", "Role", "Timeout"]));

    [Theory]
    [InlineData("Timmmmeout")]
    [InlineData("Rle")]
    [InlineData("Rule")]
    [InlineData("Memory")]
    public void Three_slips_and_short_names_are_not(string written) => Assert.Null(NearName.Of(written, ["MemorySize", "Role", "Timeout"]));

    [Fact]
    public void Of_two_that_are_as_near_none_was_certainly_meant() => Assert.Null(NearName.Of("SubnetIdz", ["SubnetIda", "SubnetIdb"]));

    [Fact]
    public void Of_several_the_nearest_was_meant() => Assert.Equal("AllowOrigins", NearName.Of("AllowOrigin", ["AllowOrigins", "AllowOriginal"]));
}
