using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>IAM refuses a policy that is not written as its grammar demands (MalformedPolicyDocument).</summary>
internal sealed class PolicySyntaxRule : StackRule
{
    private static readonly string[] Versions = ["2012-10-17", "2008-10-17"];

    private static readonly string[] OfDocument = ["Version", "Id", "Statement"];

    private static readonly string[] OfStatement = ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    public override RuleInfo Info { get; } = new(
        "LIAC4413",
        "A policy breaks the grammar of IAM",
        Severity.Error,
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html")
    {
        Covers = [321],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) => stack.Policies.SelectMany(site => Check(site, stack));

    private IEnumerable<Finding> Check(PolicySite site, StackIndex stack)
    {
        if (site.Document.IsAbsent)
        {
            return [];
        }

        var document = site.Document.Text() is { } json ? EmbeddedJson.Read(json) : site.Document;
        if (document is null || (document.IsKnown && document is not MapValue))
        {
            return [At(site, site.Path, "is not a JSON object; write an object with Version and Statement")];
        }

        var own = Document(document.Map()).Select(problem => At(site, site.Path, problem));
        var sids = site.Policy.Statements.Select(static statement => statement.Elements["Sid"].Text()).OfType<string>().Where(static sid => sid.Length > 0).ToList();
        return own
            .Concat(sids.GroupBy(static sid => sid).Where(static group => group.Count() > 1).Select(group => At(site, site.Path, $"has more than one statement with the Sid '{group.Key}'; make each its own")))
            .Concat(site.Policy.Statements.SelectMany(statement => Statement(statement.Elements, site, stack).Select(problem => At(site, site.PathOf(statement), problem))));
    }

    private static IEnumerable<string> Document(MapValue document)
    {
        if (document["Version"].Text() is { } version && !Versions.Contains(version))
        {
            yield return $"has the Version '{version}'; IAM knows 2012-10-17 and 2008-10-17";
        }

        if (document["Statement"].IsAbsent)
        {
            yield return "has no Statement; add one";
        }

        foreach (var problem in Foreign(document, OfDocument))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Statement(MapValue statement, PolicySite site, StackIndex stack)
    {
        if (statement["Effect"] is { IsAbsent: true } or TextValue { Text: not ("Allow" or "Deny") })
        {
            yield return "has a statement whose Effect is neither Allow nor Deny";
        }

        if (statement["Sid"].Text() is { } sid && !sid.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
        {
            yield return $"has the Sid '{sid}'; a Sid is made of letters and digits";
        }

        foreach (var problem in Pair(statement, "Action", "NotAction", isRequired: true)
            .Concat(Pair(statement, "Resource", "NotResource", isRequired: !site.IsTrust))
            .Concat(Pair(statement, "Principal", "NotPrincipal", isRequired: site.IsTrust))
            .Concat(Foreign(statement, OfStatement)))
        {
            yield return problem;
        }

        if (site.IsTrust ? Has(statement, "Resource", "NotResource") : Has(statement, "Principal", "NotPrincipal"))
        {
            yield return site.IsTrust ? "names a Resource; a trust policy is about the role that it belongs to" : "names a Principal; a policy of a role is about that role";
        }

        foreach (var action in OneOrMany.Of(statement["Action"]).Items.Concat(OneOrMany.Of(statement["NotAction"]).Items).Select(static action => action.Text()))
        {
            if (action is not null and not "*" && action.IndexOf(':') <= 0)
            {
                yield return $"names the action '{action}'; an action is a service and an operation, such as sqs:SendMessage";
            }
        }

        if (!site.IsTrust)
        {
            foreach (var resource in OneOrMany.Of(statement["Resource"]).Items.Concat(OneOrMany.Of(statement["NotResource"]).Items).Select(value => ResourceForm.NotArn(value, stack)).OfType<string>())
            {
                yield return $"names the resource {resource}; a resource is an ARN, or * for all";
            }
        }
    }

    // Whether IAM minds the case of an element its reference does not say.
    private static IEnumerable<string> Foreign(MapValue map, string[] elements) =>
        from name in map.Entries.Select(static entry => entry.Key)
        where !elements.Contains(name, StringComparer.OrdinalIgnoreCase)
        select $"has the element '{name}', which the grammar does not know; take it out, or correct its name";

    private static IEnumerable<string> Pair(MapValue statement, string name, string opposite, bool isRequired) => (statement[name].IsAbsent, statement[opposite].IsAbsent) switch
    {
        (true, true) when isRequired => [$"has a statement without {name}; add it"],
        (false, false) when statement[name].IsKnown && statement[opposite].IsKnown => [$"has a statement with {name} and {opposite}; keep one of them"],
        _ => [],
    };

    private static bool Has(MapValue statement, string name, string opposite) => statement[name].IsKnown || statement[opposite].IsKnown;

    private Finding At(PolicySite site, string path, string problem) => Report(site.Resource, path, $"{site.Name} {problem}.");
}
