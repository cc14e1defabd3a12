using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>
/// Actions that on all resources let a role make itself an administrator, take on other identities, or read every secret. The lists are those of
/// Salesforce's cloudsplaining (privilege escalation, credentials exposure, data exfiltration), which Checkov uses too, without what needs a second right.
/// </summary>
internal sealed class DangerousActionsRule : StackRule
{
    private static readonly (string Danger, string[] Actions)[] Dangers =
    [
        ("lets the role give itself more rights",
        [
            "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:AttachUserPolicy", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:PutUserPolicy",
            "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:AddUserToGroup", "iam:UpdateAssumeRolePolicy", "iam:PassRole",
        ]),
        ("lets the role become somebody else", ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile", "sts:AssumeRole"]),
        ("lets the role read every secret of the account", ["secretsmanager:GetSecretValue", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"]),
        ("lets the role read every object of the account", ["s3:GetObject"]),
    ];

    public override RuleInfo Info { get; } = new(
        "LIAC4411",
        "A policy allows a dangerous action on all resources",
        Severity.Warning,
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege")
    {
        Covers = [319],
    };

    // All actions of a service, and all of all, have rules of their own.
    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from site in PolicySite.OfRights(stack)
        from statement in site.Policy.Statements
        where statement.IsUnconditionalAllow && statement.IsAboutEverything
        from action in statement.Actions.Items.Select(static (action, index) => (Text: action.Text() ?? "*", Index: index))
        where action.Text != "*" && !action.Text.EndsWith(":*", StringComparison.Ordinal)
        let danger = Dangers.FirstOrDefault(danger => danger.Actions.Any(dangerous => Wildcard.Matches(action.Text, dangerous, ignoreCase: true))).Danger
        where danger is not null
        select Report(
            site.Resource,
            site.PathOf(statement, "Action", action.Index),
            $"{site.Name} allows {action.Text} on all resources, which {danger}; name the resources by their ARNs.") with
        {
            Value = action.Text,
        };
}
