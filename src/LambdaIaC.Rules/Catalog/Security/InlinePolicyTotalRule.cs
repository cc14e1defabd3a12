using System.Globalization;
using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>The quota is for all inline policies of a role together, wherever they are written. What is not known yet is not counted.</summary>
internal sealed class InlinePolicyTotalRule : StackRule
{
    private const int Maximum = 10240;

    public override RuleInfo Info { get; } = new(
        "LIAC4414",
        "The inline policies of a role are longer than 10,240 characters together",
        Severity.Error,
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html")
    {
        Covers = [322],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var attached = Attached(stack).ToLookup(static entry => entry.Role, static entry => entry.Length);
        return stack.OfType("ExecutionRole").SelectMany(role => Check(role, attached[role].ToList()));
    }

    private IEnumerable<Finding> Check(IResourceView role, List<int> attached)
    {
        var own = role.Properties["Policies"].Items().Select(static policy => LengthOf(policy.Map()["PolicyDocument"])).ToList();
        var total = own.Sum() + attached.Sum();
        // Each limit of one document, and that of the list inside the role, is judged where it is written.
        if (total <= Maximum || own.Sum() > Maximum || attached.Any(static length => length > Maximum))
        {
            return [];
        }

        return
        [
            Report(
                role,
                "",
                FormattableString.Invariant($"The inline policies of role '{role.Name}' have {total:#,0} characters together; IAM takes at most 10,240. Make one of them a managed policy.")) with
            {
                Value = total.ToString(CultureInfo.InvariantCulture),
                AwsMessage = role.Properties["RoleName"].Text() is { } name ? $"Maximum policy size of {Maximum} bytes exceeded for role {name}" : null,
            },
        ];
    }

    private static IEnumerable<(IResourceView Role, int Length)> Attached(StackIndex stack) =>
        from attachment in RoleAttachment.In(stack)
        where attachment.Policy.Type != "ManagedPolicy"
        let role = stack.Target(attachment.Role, "ExecutionRole")
        where role is not null
        select (role, LengthOf(attachment.Document));

    private static int LengthOf(Value document) =>
        (document.Text() ?? (document is MapValue ? CompactJson.Write(document) : "")).Count(static character => !char.IsWhiteSpace(character));
}
