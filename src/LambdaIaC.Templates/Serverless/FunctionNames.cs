using LambdaIaC.Rules.Schemas;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary>What SAM calls the properties of a function.</summary>
internal static class FunctionNames
{
    /// <summary>Properties that SAM knows and Lambda does not.</summary>
    public static readonly string[] OfSam =
    [
        "AssumeRolePolicyDocument", "AutoPublishAlias", "AutoPublishAliasAllProperties", "AutoPublishCodeSha256", "CodeUri", "DeadLetterQueue",
        "DeploymentPreference", "EventInvokeConfig", "Events", "FunctionUrlConfig", "ImageUri", "InlineCode", "PermissionsBoundary", "Policies", "PropagateTags",
        "ProvisionedConcurrencyConfig", "RolePath", "SourceKMSKeyArn", "Tracing", "VersionDeletionPolicy", "VersionDescription",
    ];

    private static readonly Dictionary<string, string> Instead = new()
    {
        ["Code"] = "CodeUri",
        ["DeadLetterConfig"] = "DeadLetterQueue",
        ["TracingConfig"] = "Tracing",
    };

    /// <summary>
    /// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
    /// </summary>
    public static Vocabulary All { get; } = new(
        "AWS::Serverless::Function",
        [.. OfSam, .. StrayNames.Settable(SchemaCatalog.Get<FunctionSchema>().Properties).Where(static name => !Instead.ContainsKey(name))])
    {
        Instead = Instead,
        Opaque = ["CapacityProviderConfig"],
    };
}
