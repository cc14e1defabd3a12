using System.Text.RegularExpressions;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>The name says that the value is secret, and the value is in the source. What names a secret (an ARN, a path, a reference) is no secret.</summary>
internal sealed class SecretVariableRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4107",
        "A variable with the name of a secret is written out",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html")
    {
        Covers = [79],
    };

    public override string ResourceType => "Function";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // The word must be the last one: SECRET_NAME and TOKEN_URL are no secrets.
    private static readonly Regex SecretName = new(
        "(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|SECRET_?KEY|ACCESS_?KEY|CREDENTIALS?)$|[a-z](?:Password|Passphrase|Secret|Token|ApiKey|SecretKey|Credentials?)$",
        RegexOptions.CultureInvariant,
        Patience);

    private static readonly Regex NoSecret = new(
        @"\A(?:|true|false|null|none|[0-9]{1,6}|arn:.*|\{\{resolve:.*|[^:/]*/.*|https?://[^@]*|<.*>|\$\{.*\}|[a-z0-9]+(?:[-_.][a-z0-9]+)*[-_.](?:password|secret|token|key|credentials?)s?)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        Patience);

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from variable in EnvironmentText.In(resource)
        where variable.IsWhole && SecretName.IsMatch(variable.Name) && !NoSecret.IsMatch(variable.Parts[0]) && Credential.In(variable.Name, variable.Parts[0]) is null
        select Report(
            resource,
            variable.Path,
            $"Environment variable '{variable.Name}' of Function '{resource.Name}' is named like a secret and written out; let the function read it from Secrets Manager, or rename it if it is none.");
}
