using System.Text;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates.Tests.Documents;

/// <summary>Files that are not what they claim to be get one answer, and soon.</summary>
public sealed class DocumentReaderTests
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("- ")]
    [InlineData("[[\n")]
    public void Ten_megabytes_of_beginnings_end_at_the_hundredth(string beginning) => Refused(Encoding.UTF8.GetBytes(Repeat(beginning)), "nested more than 100 levels");

    [Fact]
    public void Bytes_that_are_no_text_are_no_template()
    {
        Refused([.. "PK"u8, 3, 4, 0, 0, 0], "zero byte");
        Refused([0xC3, 0x28, 0xA0], "not UTF-8");
    }

    [Theory]
    [InlineData("hello", "not a mapping")]
    [InlineData("a: 1", "no Resources")]
    [InlineData("{}", "no Resources")]
    [InlineData("Resources: [1]", "must be a mapping")]
    [InlineData("Resources:\n  A: {Properties: {}}", "has no Type")]
    [InlineData("Resources:\n  A: text", "has no Type")]
    [InlineData("", "empty")]
    [InlineData("# only a comment\n", "empty")]
    public void What_is_no_template_is_one_error_with_a_place(string text, string error) => Refused(Encoding.UTF8.GetBytes(text), error);

    [Fact]
    public void A_file_that_is_not_there_is_an_error() =>
        Assert.StartsWith("The file cannot be read", TemplateChecker.Check(Path.Combine(Path.GetTempPath(), "no", "such", "file.yaml"), RuleContext.Default).Error, StringComparison.Ordinal);

    [Fact]
    public void YAML_that_begins_like_JSON_is_YAML() => Assert.Contains(
        "LIAC1001 (1,104) Timeout",
        CheckedTemplate.Findings("{Resources: {F: {Type: AWS::Lambda::Function, Properties: {Role: !Ref R, Code: c, Handler: a, Timeout: 901, Runtime: python3.13}}}}"));

    [Fact]
    public void A_text_block_may_begin_with_a_longer_line_of_spaces() => Assert.Empty(
        CheckedTemplate.Findings("Resources:\n  T:\n    Type: AWS::SNS::Topic\n    Properties:\n      X: |\n            \n        text\n"));

    [Fact]
    public void A_text_in_quotes_may_go_on_at_the_column_of_its_key() => Assert.Equal(
        ["LIAC1001 (8,16) Timeout"],
        CheckedTemplate.Findings("Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Description: \"{\n      \\\"a\\\": 1\n      }\"\n      Timeout: 901\n")
            .Where(static finding => finding.StartsWith("LIAC1001", StringComparison.Ordinal)));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Null(TemplateChecker.Check("x.json", [0xEF, 0xBB, 0xBF, .. "{\"Resources\": {}}"u8], RuleContext.Default).Error);

    private static string Repeat(string part) => new StringBuilder().Insert(0, part, TenMegabytes / part.Length).ToString();

    private static void Refused(byte[] content, string error)
    {
        var check = TemplateChecker.Check("x.yaml", content, RuleContext.Default);
        Assert.Contains(error, check.Error, StringComparison.Ordinal);
        Assert.True(check.ErrorPlace is { File: "x.yaml", Line: > 0, Column: > 0 });
        Assert.Empty(check.Findings);
    }
}
