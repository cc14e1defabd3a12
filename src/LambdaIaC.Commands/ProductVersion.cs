using System.Reflection;

namespace LambdaIaC.Commands;

/// <summary>The version of this program, which is that of its packages.</summary>
internal static class ProductVersion
{
    /// <summary>The version without the commit that it was built from.</summary>
    public static string Number { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
