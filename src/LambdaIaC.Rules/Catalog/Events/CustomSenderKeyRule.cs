using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Cognito hands codes to a custom sender encrypted, with a key that must be named.</summary>
internal sealed class CustomSenderKeyRule : ResourceRule
{
    private static readonly string[] Senders = ["CustomEmailSender", "CustomSMSSender"];

    public override RuleInfo Info { get; } = new(
        "LIAC5348",
        "A custom sender of Cognito needs KMSKeyID",
        Severity.Error,
        "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sender-triggers.html")
    {
        Covers = [307],
    };

    public override string ResourceType => "UserPool";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["LambdaConfig"] is not MapValue triggers || !triggers["KMSKeyID"].IsAbsent
            ? []
            : from sender in Senders
              where triggers[sender] is MapValue
              select Report(
                  resource,
                  "LambdaConfig.KMSKeyID",
                  $"LambdaConfig of UserPool '{resource.Name}' has {sender} and no KMSKeyID; Cognito encrypts the codes that a custom sender gets, so set the key.");
}
