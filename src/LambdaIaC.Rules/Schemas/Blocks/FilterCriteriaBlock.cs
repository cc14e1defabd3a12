using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The patterns that an event must match, one of them, to reach the function. A quota, which AWS raises to 10, limits their number.</summary>
internal static class FilterCriteriaBlock
{
    private static PropertySchema Pattern { get; } = Text("Pattern") with
    {
        RuleId = "LIAC1504",
        Covers = [260],
        Constraints = [new Length(0, 4096)],
        Source = "lambda/2015-03-31:Pattern",
    };

    public static PropertySchema Schema { get; } = Structure(
        "FilterCriteria",
        List("Filters", Structure("Filter", Pattern)) with
        {
            RuleId = "LIAC1503",
            Covers = [259],
            Severity = Severity.Warning,
            Constraints = [new Count(null, 5)],
            Source = "lambda/2015-03-31:FilterList",
        }) with
    {
        Source = "lambda/2015-03-31:FilterCriteria",
    };
}
