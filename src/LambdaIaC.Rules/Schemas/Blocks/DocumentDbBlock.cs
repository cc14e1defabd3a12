using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>What a mapping reads of a DocumentDB cluster: a database, or one collection of it.</summary>
internal static class DocumentDbBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "DocumentDBEventSourceConfig",
        Text("DatabaseName") with
        {
            RuleId = "LIAC1536",
            Covers = [281],
            Constraints = [new Length(1, 63), new Pattern(@"[^ /\.$\x22]*") { Meaning = "the name of a database, without spaces, slashes, dots, dollar signs and quotes" }],
            Source = "lambda/2015-03-31:DatabaseName",
        },
        Text("CollectionName") with
        {
            RuleId = "LIAC1537",
            Covers = [281],
            Constraints =
            [
                new Length(1, 57),
                new Pattern(@"(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)") { Meaning = "the name of a collection: a letter, a digit or an underscore first, no dollar sign, no system collection" },
            ],
            Source = "lambda/2015-03-31:CollectionName",
        },
        Text("FullDocument") with
        {
            RuleId = "LIAC1538",
            Covers = [281],
            Default = "Default",
            Constraints = [new OneOf(["UpdateLookup", "Default"])],
            Source = "lambda/2015-03-31:FullDocument",
        }) with
    {
        Source = "lambda/2015-03-31:DocumentDBEventSourceConfig",
    };
}
