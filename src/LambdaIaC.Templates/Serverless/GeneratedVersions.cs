using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary><c>AutoPublishAlias</c>: a version on every change of the code, and an alias that points at the newest.</summary>
internal static class GeneratedVersions
{
    public static IEnumerable<TemplateResource> Of(ServerlessFunction function)
    {
        if (function.Alias.Value.IsAbsent)
        {
            return [];
        }

        var at = function.Source.Id;
        return
        [
            function.Source.Companion("AWS::Lambda::Version", GeneratedName.Version, Located.Map(
                at,
                ("FunctionName", function.Source.Reference("FunctionName")),
                ("Description", function.Properties["VersionDescription"]))),
            function.Source.Companion("AWS::Lambda::Alias", GeneratedName.Alias, Located.Map(
                at,
                ("Name", function.Alias),
                ("FunctionName", function.Source.Reference("FunctionName")),
                ("FunctionVersion", function.Source.Reference(GeneratedName.Version, "Version")),
                ("ProvisionedConcurrencyConfig", function.Properties["ProvisionedConcurrencyConfig"]))),
        ];
    }
}
