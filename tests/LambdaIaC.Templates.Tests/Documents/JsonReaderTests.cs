using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Tests.Documents;

public sealed class JsonReaderTests
{
    [Fact]
    public void Every_value_knows_its_line_and_column()
    {
        var root = (MappingNode)new JsonReader("{\n\t\"a\": [1,\n  \"😀ü\", {\"b\": null}]}").Read();
        var items = ((SequenceNode)root["a"]!).Items;
        Assert.Equal((2, 8), (items[0].Line, items[0].Column));
        Assert.Equal((3, 3), (items[1].Line, items[1].Column));
        // The smiley is two UTF-16 units, as editors count.
        Assert.Equal((3, 10), (items[2].Line, items[2].Column));
    }

    [Fact]
    public void Of_a_key_that_is_written_twice_the_last_counts() => Assert.Equal("2", ((MappingNode)new JsonReader("{\"a\": 1,\n \"a\": 2}").Read()).Text("a"));

    [Theory]
    [InlineData("{\"a\": }", 1, 7, "The file is not JSON")]
    [InlineData("{\"a\": 1} x", 1, 10, "The file is not JSON")]
    [InlineData("{\"a\": \"\\ud800\"}", 1, 7, "The text has half of a surrogate pair.")]
    public void What_is_not_JSON_is_told_with_its_place(string text, int line, int column, string message)
    {
        var exception = Assert.Throws<UnreadableException>(() => new JsonReader(text).Read());
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (exception.Line, exception.Column));
    }
}
