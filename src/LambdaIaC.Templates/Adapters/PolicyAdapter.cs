using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Adapters;

/// <summary>
/// <c>AWS::IAM::Policy</c> and <c>AWS::IAM::ManagedPolicy</c>: what they allow the roles that they list is a policy of each of these roles.
/// </summary>
internal sealed class PolicyAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var properties = source.Properties;
        // The policy itself is listed under its own type: references find it, and nobody takes it for two.
        yield return source.Resource(source.Type, properties);
        for (var i = 0; i < properties["Roles"].Items.Count; i++)
        {
            yield return source.Companion(
                "AWS::IAM::RolePolicy",
                FormattableString.Invariant($"Role{i + 1}"),
                Located.Map(
                    source.Id,
                    ("RoleName", properties["Roles"].Items[i]),
                    ("PolicyName", properties["PolicyName"].Value is TextValue ? properties["PolicyName"] : Located.Absent),
                    ("PolicyDocument", properties["PolicyDocument"])));
        }
    }
}
