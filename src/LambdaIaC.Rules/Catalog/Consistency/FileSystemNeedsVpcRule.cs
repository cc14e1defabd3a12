using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A file system is reached through the network interfaces of a VPC.</summary>
internal sealed class FileSystemNeedsVpcRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2214",
        "FileSystemConfigs needs VpcConfig",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html")
    {
        Covers = [166],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["FileSystemConfigs"] is not ListValue { Items.Count: > 0 } files || resource.Properties.At("VpcConfig.SubnetIds").HasEntries() != false)
        {
            return [];
        }

        return
        [
            Report(resource, "FileSystemConfigs", $"FileSystemConfigs of Function '{resource.Name}' needs VpcConfig; give the function subnets that have a mount target of the file system.") with
            {
                AwsMessage = files.Items[0].Map()["Arn"].Text() is { } arn ? $"Function must be configured to execute in a VPC to reference access point {arn}." : null,
            },
        ];
    }
}
