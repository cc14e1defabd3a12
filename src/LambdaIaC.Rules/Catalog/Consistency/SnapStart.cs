using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Functions whose versions start from a snapshot.</summary>
internal static class SnapStart
{
    /// <summary>Whether it is certain that a function asks for it.</summary>
    public static bool IsOn(IResourceView function) => function.Properties.At("SnapStart.ApplyOn").Text() == "PublishedVersions";
}
