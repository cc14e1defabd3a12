using System.Text;
using LambdaIaC.Compiler.Plan;

namespace LambdaIaC.Compiler.Tests.Plan;

public class PlanReaderTests
{
    private const string Resource = """{ "dependencies": [], "logicalId": "a", "properties": {}, "source": "", "type": "LogGroup" }""";

    [Theory]
    [InlineData("", 1, 1, "It is not valid JSON: The input does not contain any JSON tokens.")]
    [InlineData("{\n  \"formatVersion\": 1,\n  oops }", 3, 3, "It is not valid JSON: 'o' is an invalid start of a property name.")]
    [InlineData("{ \"formatVersion\": 1 ", 1, 22, "It is not valid JSON:")]
    [InlineData("{ \"formatVersion\": 1 } x", 1, 24, "It is not valid JSON: 'x' is invalid after a single JSON value.")]
    [InlineData("{ \"formatVersion\": 1, \"stack\": 1, \"stack\": 2 }", 1, 35, "'stack' stands twice in one object.")]
    [InlineData("[]", 1, 1, "It has no formatVersion of 1 or more, so it is not a plan of lambdaiac.")]
    [InlineData("{}", 1, 1, "It has no formatVersion of 1 or more")]
    [InlineData("{ \"formatVersion\": 0 }", 1, 20, "It has no formatVersion of 1 or more")]
    [InlineData("{ \"formatVersion\": \"1\" }", 1, 20, "It has no formatVersion of 1 or more")]
    [InlineData("{\n\"formatVersion\": 2, \"future\": [] }", 2, 18, "Its formatVersion is 2, and this lambdaiac reads up to 1. Use the lambdaiac that wrote it, or a newer one.")]
    [InlineData("{ \"formatVersion\": 1, \"extra\": 1, \"moves\": [], \"resources\": [], \"stack\": \"s\" }", 1, 23, "the plan has no member 'extra'")]
    [InlineData("{ \"formatVersion\": 1, \"resources\": [], \"stack\": \"s\" }", 1, 1, "the plan has no 'moves'.")]
    [InlineData("{ \"formatVersion\": 1, \"moves\": {}, \"resources\": [], \"stack\": \"s\" }", 1, 32, "'moves' is an object; it must be an array.")]
    [InlineData("{ \"formatVersion\": 1, \"moves\": [], \"resources\": [], \"stack\": null }", 1, 62, "'stack' is null; it must be a string.")]
    public void What_is_no_plan_is_refused_with_its_place(string text, int line, int column, string message) => Refused(text, line, column, message);

    [Theory]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {}, "source": "", "type": "Lambada" }""", 81, "This lambdaiac knows no resource of the type 'Lambada'.")]
    [InlineData("""{ "dependencies": ["b"], "logicalId": "b", "properties": {}, "source": "", "type": "Alias" }""", 20, "No resource before this one has the logical id 'b'.")]
    [InlineData("""{ "dependencies": [], "logicalId": "a", "properties": {}, "source": "", "type": "Alias" }""", 36, "Two resources have the logical id 'a'.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": [], "source": "", "type": "Alias" }""", 55, "'properties' is an array; it must be an object.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"ref": "a", "attribute": "Arn"}, "source": "", "type": "Alias" }""", 55, "'properties' must be an object with the properties of the resource.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"P": {"ref": "a"}}, "source": "", "type": "Alias" }""", 61, "a reference has no 'attribute'.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"P": {"secret": "x"}}, "source": "", "type": "Alias" }""", 72, "a secret is a string; it must be an object.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"P": {"join": "x"}}, "source": "", "type": "Alias" }""", 70, "'join' is a string; it must be an array.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"P": {"join": [], "x": 1}}, "source": "", "type": "Alias" }""", 74, "a join has no member 'x'; its members are join.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"P": {"asset": "zip", "source": "", "size": 1}}, "source": "", "type": "Alias" }""", 61, "an asset has no 'sha256'.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"P": {"literal": 1}}, "source": "", "type": "Alias" }""", 73, "'literal' is 1; it must be an object.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"P": 9223372036854775808}, "source": "", "type": "Alias" }""", 61, "the number is 9223372036854775808; it must be a whole number.")]
    [InlineData("""{ "dependencies": [], "logicalId": "b", "properties": {"P": 1e999}, "source": "", "type": "Alias" }""", 61, "The number 1e999 is too large.")]
    public void A_resource_that_makes_no_sense_is_refused_with_its_place(string resource, int column, string message) =>
        Refused($"{{ \"formatVersion\": 1, \"moves\": [], \"stack\": \"s\", \"resources\": [ {Resource},\n{resource} ] }}", 2, column, message);

    [Fact]
    public void A_plan_that_is_cut_off_anywhere_is_refused_with_one_line()
    {
        var whole = PlanWriter.Write(Plans.With("P", new Rules.Values.ReferenceValue("x", "Arn")));
        for (var length = 0; length < whole.Length - 2; length++)
        {
            var reading = PlanReader.Read(whole.AsSpan(0, length));
            Assert.Null(reading.Plan);
            Assert.DoesNotContain('\n', reading.Error!);
        }
    }

    [Fact]
    public void A_plan_nested_beyond_reason_is_refused()
    {
        var reading = PlanReader.Read(Encoding.UTF8.GetBytes($"{{ \"formatVersion\": 1, \"x\": {new string('[', 300)}{new string(']', 300)} }}"));
        Assert.StartsWith("The plan cannot be read at line 1,", reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_lines_do_no_harm()
    {
        var text = PlanWriter.WriteText(Plans.With("P", Rules.Values.Value.Of(1L))).Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Null(PlanReader.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).Error);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.NotNull(PlanReader.Read([(byte)'{', 0xFF, 0xFE]).Error);
        Assert.NotNull(PlanReader.Read([.. "{ \"formatVersion\": 1, \"moves\": [], \"resources\": [], \"stack\": \""u8, 0xFF, .. "\" }"u8]).Error);
    }

    private static void Refused(string text, int line, int column, string message)
    {
        var reading = PlanReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(reading.Plan);
        Assert.StartsWith($"The plan cannot be read at line {line}, column {column}: {message}", reading.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', reading.Error!);
    }
}
