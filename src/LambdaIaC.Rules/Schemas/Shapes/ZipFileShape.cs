using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>A zip that travels in the request itself.</summary>
internal static class ZipFileShape
{
    private const int Maximum = 52_428_800;

    public static PropertySchema Of(string ruleId) => Blob("ZipFile") with
    {
        RuleId = ruleId,
        Covers = [29],
        Sensitive = true,
        Constraints = [new Bytes(Maximum) { AwsMessage = FormattableString.Invariant($"Zipped size must be smaller than {Maximum} bytes") }],
        Source = "lambda/2015-03-31:Blob",
    };
}
