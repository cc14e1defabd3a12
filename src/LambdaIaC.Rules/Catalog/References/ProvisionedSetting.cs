using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Provisioned concurrency of one version or alias: a resource of its own, or written inside the version or the alias.</summary>
/// <param name="Resource">The resource that says so.</param>
/// <param name="Path">The property that holds the number.</param>
/// <param name="Executions">The number.</param>
/// <param name="Function">The function, when it is in the stack.</param>
/// <param name="Alias">The alias, when it is for one of the stack.</param>
/// <param name="Version">What names the version that it is for, when it is for a version; otherwise absent.</param>
internal sealed record ProvisionedSetting(IResourceView Resource, string Path, Value Executions, IResourceView? Function, IResourceView? Alias, Value Version)
{
    private const string Number = "ProvisionedConcurrentExecutions";

    private const string Block = $"ProvisionedConcurrencyConfig.{Number}";

    /// <summary>Every setting of a stack.</summary>
    public static IEnumerable<ProvisionedSetting> All(StackIndex stack) =>
        stack.OfType("ProvisionedConcurrency").Select(resource => Of(resource, stack))
            .Concat(Inside("Alias", stack, static alias => (alias, Value.Absent)))
            .Concat(Inside("Version", stack, static version => (null, new ReferenceValue(version.Name, "Version"))));

    /// <summary>The version that runs: of an alias the one that it points to.</summary>
    public Value Running => Alias is null ? Version : Alias.Properties["FunctionVersion"];

    private static ProvisionedSetting Of(IResourceView resource, StackIndex stack)
    {
        var function = stack.FunctionOf(resource);
        var qualifier = resource.Properties["Qualifier"];
        var alias = stack.Target(qualifier, "Alias") ?? Named(qualifier.Text(), function, stack);
        return new(resource, Number, resource.Properties[Number], function, alias, alias is null ? qualifier : Value.Absent);
    }

    private static IResourceView? Named(string? name, IResourceView? function, StackIndex stack) =>
        name is null || function is null ? null : stack.About(function, "Alias").FirstOrDefault(alias => alias.Properties["Name"].Text() == name);

    private static IEnumerable<ProvisionedSetting> Inside(string type, StackIndex stack, Func<IResourceView, (IResourceView? Alias, Value Version)> about) =>
        from resource in stack.OfType(type)
        where resource.Properties["ProvisionedConcurrencyConfig"].HasEntries() == true
        let target = about(resource)
        select new ProvisionedSetting(resource, Block, resource.Properties.At(Block), stack.FunctionOf(resource), target.Alias, target.Version);
}
