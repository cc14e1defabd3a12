using LambdaIaC.Analyzers.Code;
using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.CodeFixes.Tests;

public sealed class FormatTextFixTests
{
    [Theory]
    [InlineData("Text made = $\"{{|LIAC9101:role.Arn|}}:live\";", "Text made = Text.Format($\"{role.Arn}:live\");")]
    [InlineData("Text made = $\"{{|LIAC9101:role.Arn|}}-{number}-{text}\";", "Text made = Text.Format($\"{role.Arn}-{number}-{text}\");")]
    [InlineData("Text made = $\"{{|LIAC9101:role.Arn|}}{{|LIAC9101:role.RoleId|}}\";", "Text made = Text.Format($\"{role.Arn}{role.RoleId}\");")]
    public Task An_interpolated_string_becomes_a_text(string statement, string repaired) => VerifyAsync(statement, repaired);

    [Theory]
    [InlineData("string made = $\"{{|LIAC9101:role.Arn|}}\";")]
    [InlineData("Text made = $\"{{|LIAC9101:role|}}\";")]
    [InlineData("Text made = $\"{{|LIAC9101:role.Arn|}}{flag}\";")]
    [InlineData("Text made = $\"{{|LIAC9101:role.Arn|}}{number:N}\";")]
    [InlineData("Text made = {|LIAC9101:role.Arn|}.ToString();")]
    public Task Where_no_text_is_wanted_or_a_part_does_not_fit_no_fix_is_offered(string statement) => VerifyAsync(statement, null);

    private static Task VerifyAsync(string statement, string? repaired) =>
        StackFixTest<CodeAnalyzer, FormatTextFix>.VerifyAsync(Stack(statement), repaired is null ? null : Stack(repaired), repaired is null ? null : 1);

    private static string Stack(string statement) => StackSource.Statements($"        var role = new ExecutionRole(this, \"role\");\n        {statement}");
}
