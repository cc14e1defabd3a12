using System.Text.Json;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Values;

public sealed class CompactJsonTests
{
    [Fact]
    public void Everything_is_written_without_white_space_and_in_the_order_of_the_names() => Assert.Equal(
        """{"a":[1,2.5,true],"b":{"c":"x"},"d":{}}""",
        CompactJson.Write(TestResource.Map(
            ("d", MapValue.Empty),
            ("b", TestResource.Map(("c", Value.Of("x")))),
            ("a", TestResource.List(Value.Of(1L), Value.Of(2.5), Value.Of(true))))));

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" \\ back")]
    [InlineData("\n\r\t\b\f\u0001\u001F")]
    [InlineData("ä 木 \U0001F600 / <")]
    public void A_JSON_reader_reads_the_same_text_back(string text) => Assert.Equal(text, JsonSerializer.Deserialize<string>(CompactJson.Write(Value.Of(text))));

    [Fact]
    public void Unknown_parts_have_no_length() => Assert.Equal(
        """{"KEY":,"TWO":"x"}""",
        CompactJson.Write(TestResource.Map(("TWO", Value.Of("x")), ("KEY", new ReferenceValue("table", "Name")))));
}
