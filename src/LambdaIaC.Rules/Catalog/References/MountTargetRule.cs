using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A file system is reached through a mount target in the availability zone of the subnet. Where the stack makes the file system and no mount target, the function cannot start.</summary>
internal sealed class MountTargetRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3218",
        "The file system of a function has no mount target",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem-efs.html")
    {
        Covers = [170],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        if (stack.IsOpen)
        {
            return [];
        }

        var mounted = new HashSet<IResourceView>(stack.OfType("MountTarget").Select(target => stack.Target(target.Properties["FileSystemId"], "FileSystem")).OfType<IResourceView>());
        return
            from function in stack.OfType("Function")
            from entry in function.Properties["FileSystemConfigs"].Items().Select((file, index) => (Arn: file.Map()["Arn"], Path: $"{PropertyPath.Item("FileSystemConfigs", index)}.Arn"))
            let point = stack.Target(entry.Arn, "AccessPoint")
            let system = point is null ? null : stack.Target(point.Properties["FileSystemId"], "FileSystem")
            where system is not null && !mounted.Contains(system) && stack.OfType("MountTarget").All(static target => !target.Properties["FileSystemId"].IsUnknown || target.Properties["FileSystemId"] is ReferenceValue)
            select Report(
                function,
                entry.Path,
                $"{entry.Path} of Function '{function.Name}' is on FileSystem '{system.Name}', which has no mount target in the stack; add one for each availability zone of the function's subnets, and let the function depend on it.") with
            {
                Related = [Other(system, "")],
            };
    }
}
