using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The inline policies of a role; PutRolePolicy sets each.</summary>
internal static class PoliciesBlock
{
    private static PropertySchema PolicyName { get; } = Text("PolicyName") with
    {
        ApiName = "",
        RuleId = "LIAC1269",
        Required = true,
        Constraints = IamNameShape.Policy,
        Source = "iam/2010-05-08:policyNameType",
    };

    private static PropertySchema PolicyDocument { get; } = Document("PolicyDocument") with
    {
        ApiName = "",
        RuleId = "LIAC1270",
        Required = true,
        Constraints = PolicyDocumentShape.Constraints,
        Source = "iam/2010-05-08:policyDocumentType",
    };

    public static PropertySchema Schema { get; } = List("Policies", Structure("Policy", PolicyName, PolicyDocument)) with
    {
        ApiName = "",
        RuleId = "LIAC1268",
        Covers = [322],
        Constraints = [PolicyDocumentShape.Total],
        Source = "iam/2010-05-08:PutRolePolicy",
    };
}
