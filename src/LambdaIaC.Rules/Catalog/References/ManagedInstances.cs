using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Functions that run on the instances of a capacity provider: other limits hold, and other features exist.</summary>
internal static class ManagedInstances
{
    private const string Provider = "CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig.CapacityProviderArn";

    /// <summary>Whether a function runs on them; null when nobody knows.</summary>
    public static bool? Run(IResourceView function) => function.Properties["CapacityProviderConfig"].HasEntries();

    /// <summary>The capacity provider of a function, when the stack makes it.</summary>
    public static IResourceView? ProviderOf(IResourceView function, StackIndex stack) => stack.Target(function.Properties.At(Provider), "CapacityProvider");
}
