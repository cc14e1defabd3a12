using System.Globalization;
using System.Text;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Each permission adds a statement to one document, whose length is limited. What is not known yet is not counted: it is a lower bound.</summary>
internal sealed class ResourcePolicySizeRule : StackRule
{
    private const int Maximum = 20480;

    private static readonly string[] Scopes = ["SourceArn", "SourceAccount", "PrincipalOrgID"];

    public override RuleInfo Info { get; } = new(
        "LIAC3404",
        "The permissions of a function are longer than 20,480 bytes together",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html")
    {
        Covers = [226],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from permission in stack.OfType("Permission")
        let function = stack.FunctionOf(permission)
        let callee = Callee.Of(permission, stack)
        where function is not null && callee is not null
        group permission by (function, callee) into policy
        let size = policy.Sum(permission => Encoding.UTF8.GetByteCount(CompactJson.Write(Statement(permission.Properties))))
        where size > Maximum
        select Report(
            policy.Last(),
            "",
            FormattableString.Invariant($"The {policy.Count()} permissions of Function '{policy.Key.function.Name}' make a policy of at least {size:#,0} bytes; Lambda takes at most 20,480. ")
                + "Replace several of them by one with wildcards in SourceArn.") with
        {
            Value = size.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>The statement that Lambda writes, as far as it is known.</summary>
    private static MapValue Statement(MapValue permission) => new(
    [
        new("Sid", permission["StatementId"]),
        new("Effect", Value.Of("Allow")),
        new("Principal", permission["Principal"]),
        new("Action", permission["Action"]),
        new("Resource", permission["FunctionName"]),
        new("Condition", new MapValue(Scopes
            .Where(name => permission[name].IsKnown)
            .Select(name => new KeyValuePair<string, Value>($"AWS:{name}", permission[name])))),
    ]);
}
