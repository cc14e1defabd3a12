using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Which browsers may call a function URL from other origins.</summary>
internal static class CorsBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "Cors",
        Boolean("AllowCredentials") with { Default = "false", Source = "lambda/2015-03-31:AllowCredentials" },
        List("AllowHeaders", Header) with
        {
            RuleId = "LIAC1204",
            Covers = [206],
            Constraints = [new Count(0, 100)],
            Source = "lambda/2015-03-31:HeadersList",
        },
        List("AllowMethods", Text("Method") with { Constraints = [new Length(0, 6), new OneOf(["GET", "PUT", "HEAD", "POST", "PATCH", "DELETE", "*"])] }) with
        {
            RuleId = "LIAC1205",
            Covers = [205],
            Constraints = [new Count(0, 6)],
            Source = "lambda/2015-03-31:AllowMethodsList",
        },
        List("AllowOrigins", Text("Origin") with { Constraints = [new Length(1, 253), Line] }) with
        {
            RuleId = "LIAC1206",
            Covers = [206],
            Constraints = [new Count(0, 100)],
            Source = "lambda/2015-03-31:AllowOriginsList",
        },
        List("ExposeHeaders", Header) with
        {
            RuleId = "LIAC1207",
            Covers = [206],
            Constraints = [new Count(0, 100)],
            Source = "lambda/2015-03-31:HeadersList",
        },
        Integer("MaxAge") with
        {
            RuleId = "LIAC1208",
            Covers = [206],
            Unit = "seconds",
            Default = "0",
            Constraints = [new NumberRange(0, 86400)],
            Source = "lambda/2015-03-31:MaxAge",
        }) with
    {
        Source = "lambda/2015-03-31:Cors",
    };

    private static PropertySchema Header => Text("Header") with { Constraints = [new Length(0, 1024), Line] };

    private static Pattern Line => new(".*") { Meaning = "text without line breaks" };
}
