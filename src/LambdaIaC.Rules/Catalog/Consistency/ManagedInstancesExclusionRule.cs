using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The capacity provider has the subnets and the security groups; its instances mount nothing.</summary>
internal sealed class ManagedInstancesExclusionRule : ResourceRule
{
    private static readonly string[] Excluded = ["VpcConfig", "FileSystemConfigs"];

    public override RuleInfo Info { get; } = new(
        "LIAC2208",
        "A function on managed instances has no VpcConfig and no file system of its own",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html")
    {
        Covers = [127, 128],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["CapacityProviderConfig"].HasEntries() != true)
        {
            return [];
        }

        return
            from name in Excluded
            where name == "VpcConfig" ? resource.Properties.At("VpcConfig.SubnetIds").HasEntries() == true : resource.Properties[name].HasEntries() == true
            select Report(resource, name, $"{name} of Function '{resource.Name}' does not go with CapacityProviderConfig; {Fix(name)}.") with { Repair = Repair.Remove(name) };
    }

    private static string Fix(string name) => name == "VpcConfig" ? "leave it out, the capacity provider has the network" : "leave it out, managed instances mount no file systems";
}
