using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A file system without a policy lets every client mount it; one with a policy asks for the right.</summary>
internal sealed class FileSystemRightRule : RoleRightRule
{
    private const string Mount = "elasticfilesystem:ClientMount";

    public override RuleInfo Info { get; } = new(
        "LIAC4423",
        "The role of a function may not mount its file system",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html")
    {
        Covers = [171],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack) =>
        function.Properties["FileSystemConfigs"].Items().SelectMany((config, index) => Check(config.Map()["Arn"], index, function, role, stack));

    private IEnumerable<Finding> Check(Value arn, int index, IResourceView function, IResourceView role, StackIndex stack)
    {
        if (stack.Target(arn, "AccessPoint") is not { } entrance
            || stack.Target(entrance.Properties["FileSystemId"], "FileSystem") is not { } system
            || system.Properties["FileSystemPolicy"] is not { IsAbsent: false } policy
            || Policy.Of(policy).Allows(Mount, null) != false
            || Missing(stack, role, [Mount], ResourceName.Of(entrance.Properties["FileSystemId"], stack)).Count == 0)
        {
            return [];
        }

        return
        [
            Report(
                function,
                $"FileSystemConfigs[{index}].Arn",
                $"Function '{function.Name}' mounts FileSystem '{system.Name}', whose policy asks for {Mount}, and its role '{role.Name}' may not perform it; allow it.") with
            {
                Related = [Other(system, "FileSystemPolicy")],
            },
        ];
    }
}
