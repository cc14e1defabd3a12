using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Tests.Documents;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_value_knows_its_line_and_column()
    {
        var root = Mapping("A:\n  - x: 'y'\n    z: [1, 2]\n");
        var item = (MappingNode)((SequenceNode)root["A"]!).Items[0];
        Assert.Equal((2, 8), Place(item["x"]!));
        Assert.Equal((3, 12), Place(((SequenceNode)item["z"]!).Items[1]));
    }

    [Theory]
    [InlineData("!Ref a", "Ref")]
    [InlineData("!Condition a", "Condition")]
    [InlineData("!Sub a", "Fn::Sub")]
    [InlineData("!FindInMap [a, b, c]", "Fn::FindInMap")]
    public void A_short_form_is_the_long_form(string written, string function) =>
        Assert.Equal(function, ((MappingNode)Mapping($"A: {written}")["A"]!).Entries.Single().Key.Text);

    [Fact]
    public void GetAtt_ends_the_resource_at_the_first_dot()
    {
        var parts = (SequenceNode)((MappingNode)Mapping("A: !GetAtt Stack.Outputs.Arn")["A"]!)["Fn::GetAtt"]!;
        Assert.Equal(["Stack", "Outputs.Arn"], parts.Items.Cast<ScalarNode>().Select(part => part.Text));
    }

    [Fact]
    public void A_merge_gives_what_is_not_written()
    {
        var root = Mapping("A: &a {x: 1, y: 2}\nB:\n  <<: *a\n  y: 3\n");
        Assert.Equal(("1", "3"), (root.Mapping("B")!.Text("x"), root.Mapping("B")!.Text("y")));
    }

    [Fact]
    public void Of_a_key_that_is_written_twice_the_last_counts()
    {
        var root = Mapping("A: 1\nB: &b {x: 1}\nA: 3\nC:\n  <<: *b\n  x: 2\n  x: 4\n");
        Assert.Equal(["A", "B", "C"], root.Entries.Select(static entry => entry.Key.Text));
        Assert.Equal(("3", "4"), (root.Text("A"), root.Mapping("C")!.Text("x")));
    }

    [Theory]
    [InlineData("A: &a\n  B: *a\n", 2, 6, "The anchor 'a' contains itself.")]
    [InlineData("A: *b\n", 1, 4, "There is no anchor 'b' above.")]
    [InlineData("A: 1\n---\nB: 2\n", 2, 1, "The file has a second YAML document.")]
    [InlineData("A: [1, 2\nB: 3\n", 1, 6, "The file is not YAML")]
    [InlineData("? [a]\n: b\n", 1, 3, "A key must be a plain text.")]
    [InlineData("", 1, 1, "The file is empty.")]
    public void What_is_no_template_is_told_with_its_place(string text, int line, int column, string message)
    {
        var exception = Assert.Throws<UnreadableException>(() => new YamlReader(text).Read());
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (exception.Line, exception.Column));
    }

    [Fact]
    public void A_billion_laughs_are_counted_and_not_told()
    {
        var lines = Enumerable.Range(0, 30).Select(level => level == 0 ? "a0: &a0 [x, x, x, x, x, x, x, x, x, x]" : $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]");
        var exception = Assert.Throws<UnreadableException>(() => new YamlReader(string.Join("\n", lines)).Read());
        Assert.Contains("2,000,000 values", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merges_are_counted_too()
    {
        var big = "big: &big\n" + string.Concat(Enumerable.Range(0, 5000).Select(number => $"  k{number}: 1\n"));
        var uses = string.Concat(Enumerable.Range(0, 5000).Select(number => $"u{number}:\n  <<: *big\n"));
        var exception = Assert.Throws<UnreadableException>(() => new YamlReader(big + uses).Read());
        Assert.Contains("2,000,000 values", exception.Message, StringComparison.Ordinal);
    }

    private static MappingNode Mapping(string text) => (MappingNode)new YamlReader(text).Read();

    private static (int Line, int Column) Place(Node node) => (node.Line, node.Column);
}
