using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>The code of a layer runs with the rights of the function. The account of a function is that of its role, when the ARN of the role is written out.</summary>
internal sealed class ForeignLayerRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4102",
        "A layer belongs to another account",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html")
    {
        Covers = [68],
    };

    public override string ResourceType => "Function";

    /// <summary>Accounts that publish layers of AWS itself, such as Powertools, Lambda Insights and the distribution for OpenTelemetry.</summary>
    private static readonly string[] OfAws = ["017000801446", "580247275435", "901920570463", "336392948345", "753240598075"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["Role"].Text()?.Split(':') is not ["arn", _, "iam", _, { Length: 12 } account, _])
        {
            return [];
        }

        return
            from layer in LayerArn.In(resource)
            where layer.Arn.Account != account && !OfAws.Contains(layer.Arn.Account)
            select Report(
                resource,
                layer.Path,
                $"{layer.Path} of Function '{resource.Name}' belongs to account {layer.Arn.Account}, the function to {account}; trust what runs with the function's rights, or publish a copy.") with
            {
                Value = layer.Arn.Text,
            };
    }
}
