using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>
/// Who may assume a role has its rights. Nobody's role is for everyone; and the role of a function is for Lambda, not for all users of an account.
/// </summary>
internal sealed class WideTrustRule : ResourceRule
{
    private const string Document = "AssumeRolePolicyDocument";

    private static readonly string[] Kinds = ["AWS", "Service"];

    public override RuleInfo Info { get; } = new(
        "LIAC4407",
        "A role may be assumed by everyone, or by a whole account",
        Severity.Warning,
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html")
    {
        Covers = [315],
    };

    public override string ResourceType => "ExecutionRole";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var policy = Policy.Of(resource.Properties[Document]);
        var isForLambda = policy.IsAssumableBy("lambda.amazonaws.com") == true;
        return from statement in policy.Statements
               where statement.IsUnconditionalAllow
               let wide = Wide(statement.Elements["Principal"], isForLambda)
               where wide is not null
               select Report(
                   resource,
                   statement.Path.Length == 0 ? Document : $"{Document}.{statement.Path}.Principal",
                   $"The trust policy of role '{resource.Name}' lets {wide} assume it without a condition; name the services or roles that need it.");
    }

    private static string? Wide(Value principal, bool isForLambda)
    {
        if (principal.Text() == "*")
        {
            return "everyone";
        }

        var ids = Kinds.SelectMany(kind => OneOrMany.Of(principal.Map()[kind]).Items).Select(static id => id.Text()).OfType<string>().ToList();
        return ids.Contains("*") ? "everyone" : isForLambda && ids.FirstOrDefault(IsAccount) is { } account ? $"all of the account {account}" : null;
    }

    private static bool IsAccount(string id) => id.EndsWith(":root", StringComparison.Ordinal) || (id.Length == 12 && id.All(static digit => digit is >= '0' and <= '9'));
}
