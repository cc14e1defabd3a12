using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The source text of a function that is written into its configuration.</summary>
internal static class InlineCode
{
    /// <summary>The text; null when the code is elsewhere, or not known.</summary>
    public static string? Of(IResourceView function) => function.Properties["Code"] switch
    {
        AssetValue { Kind: "inline" } asset => asset.Source,
        MapValue code => code["ZipFile"].Text(),
        _ => null,
    };

    /// <summary>Where a person would change it.</summary>
    public static string PathIn(IResourceView function) => function.Properties["Code"] is MapValue ? "Code.ZipFile" : "Code";
}
