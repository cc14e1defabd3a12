using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>Who can be named in the policy of a function: everyone, an account, an identity of IAM, or a service of AWS.</summary>
internal sealed record PrincipalForm : Constraint
{
    // The service looks a principal up; its model takes any text.
    protected override IEnumerable<string> Demands => [];

    public override string Describe(string? unit) => "*, an account of 12 digits, an ARN of IAM or STS, or a service such as s3.amazonaws.com";

    protected override Violation? Judge(Value value, IResourceView resource) =>
        value is TextValue { Text: var text } && !IsPossible(text) ? new Violation(this, "") : null;

    /// <summary>Hosts are only judged by their domain: services come and go, and partitions have domains of their own.</summary>
    private static bool IsPossible(string principal) => principal.Split(':') switch
    {
        ["arn", _, var service, ..] => service is "iam" or "sts",
        [var name] when name == "*" || name.Any(char.IsWhiteSpace) || name.StartsWith("A", StringComparison.Ordinal) => true,
        [var name] when name.All(static character => character is >= '0' and <= '9') => name.Length == 12,
        [var name] => name.IndexOf('.') > 0 && (name.IndexOf(".amazon", StringComparison.Ordinal) > 0 || name.EndsWith(".gov", StringComparison.Ordinal)),
        _ => false,
    };
}
