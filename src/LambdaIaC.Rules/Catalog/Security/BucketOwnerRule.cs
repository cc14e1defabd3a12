using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>The ARN of a bucket does not say whose it is. Should the bucket be deleted, another account can make one of the same name.</summary>
internal sealed class BucketOwnerRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4402",
        "A permission for a bucket does not name the account of the bucket",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html")
    {
        Covers = [211],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from permission in stack.OfType("Permission")
        where permission.Properties["SourceAccount"].IsAbsent
            && permission.Properties["Principal"].Text() is { } principal && ServicePrincipal.IsOf(principal, "s3")
            && ServicePrincipal.OwnerOf(permission.Properties["SourceArn"], stack) == "s3"
        select Report(
            permission,
            "SourceArn",
            $"Permission '{permission.Name}' names a bucket by its ARN, which does not say whose bucket it is; set SourceAccount to the account that owns it.");
}
