namespace LambdaIaC.Tests.Values;

public sealed class MapTests
{
    [Fact]
    public void An_initializer_fills_it()
    {
        Map<double> map = new() { ["3"] = 0.1, ["2"] = 0.9 };

        Assert.Equal(["2", "3"], map.Keys);
        Assert.Equal([0.9, 0.1], map.Values);
        Assert.Equal(0.1, map["3"]);
        Assert.True(map.ContainsKey("2"));
        Assert.False(map.TryGetValue("4", out _));
    }

    [Fact]
    public void Names_are_in_ordinal_order_whatever_the_culture() => Assert.Equal(["B", "a"], new Map<int> { ["a"] = 1, ["B"] = 2 }.Keys);

    [Fact]
    public void Of_two_entries_with_one_name_the_later_counts()
    {
        var map = new Map<int>([KeyValuePair.Create("a", 1), KeyValuePair.Create("a", 2)]);

        Assert.Equal(2, Assert.Single(map).Value);
    }
}
