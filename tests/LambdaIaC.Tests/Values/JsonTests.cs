using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Values;

public sealed class JsonTests
{
    [Fact]
    public void Every_kind_of_json_becomes_a_value()
    {
        var value = (MapValue)SampleStack.ValueOf(Json.Parse("""{"text":"a","whole":1,"part":0.5,"flag":true,"list":["b"],"none":null}"""));

        Assert.Equal(Value.Of("a"), value["text"]);
        Assert.Equal(Value.Of(1), value["whole"]);
        Assert.Equal(Value.Of(0.5), value["part"]);
        Assert.Equal(Value.Of(true), value["flag"]);
        Assert.Equal(new ListValue([Value.Of("b")]), value["list"]);
        Assert.True(value["none"].IsAbsent);
    }

    [Fact]
    public void What_is_not_json_is_refused_with_the_place()
    {
        var error = Assert.Throws<ArgumentException>(() => Json.Parse("{\"a\":"));

        Assert.StartsWith("The text is not JSON", error.Message, StringComparison.Ordinal);
    }
}
