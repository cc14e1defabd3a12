namespace LambdaIaC.Compiler.Tests.Packaging.Projects;

/// <summary>Writes a class library with a handler, a referenced library and everything that tends to leak the machine into an assembly.</summary>
internal static class SampleProject
{
    /// <summary>Writes <c>Orders/Orders.csproj</c> and <c>shared/Pricing/Pricing.csproj</c> below a folder.</summary>
    public static void Write(TemporaryFolder folder, string root)
    {
        folder.Write($"{root}/Directory.Build.props", """<Project><Import Project="$(MSBuildThisFileDirectory)Build.props" /></Project>""");
        folder.Write($"{root}/Build.props", "<Project><PropertyGroup><Company>Sample</Company></PropertyGroup></Project>");
        folder.Write($"{root}/Orders/Orders.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>CS1591</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../shared/Pricing/Pricing.csproj" />
                <Compile Include="../shared/Clock.cs" />
                <None Update="data.txt" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
            </Project>
            """);
        folder.Write($"{root}/Orders/data.txt", "data\n");
        folder.Write($"{root}/Orders/Zeta.cs", "namespace Orders; public static class Zeta { public static string Where() => Clock.Where(); }\n");
        folder.Write($"{root}/Orders/Alpha.cs", """
            using System.Text.Json.Serialization;

            namespace Orders;

            public sealed record Order(string Sku, int Quantity);

            [JsonSerializable(typeof(Order))]
            public sealed partial class OrderContext : JsonSerializerContext;

            public sealed class PlaceOrder
            {
                public decimal Handle(Order order) => Pricing.Price.Of(order.Sku) * order.Quantity;
            }
            """);
        folder.Write($"{root}/shared/Clock.cs", """
            using System.Runtime.CompilerServices;

            namespace Orders;

            public static class Clock
            {
                public static string Where([CallerFilePath] string file = "") => file;
            }
            """);
        folder.Write($"{root}/shared/Pricing/Pricing.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
            """);
        folder.Write($"{root}/shared/Pricing/Price.cs", "namespace Pricing { public static class Price { public static decimal Of(string sku) => sku.Length; } }\n");
        folder.Age();
    }

    /// <summary>Makes the folder look like the work tree of a repository with one commit, as far as builds look.</summary>
    public static void WriteCommit(TemporaryFolder folder, string root)
    {
        folder.Write($"{root}/.git/HEAD", "ref: refs/heads/main\n");
        folder.Write($"{root}/.git/refs/heads/main", "0123456789abcdef0123456789abcdef01234567\n");
        folder.Write($"{root}/.git/config", "[remote \"origin\"]\n\turl = https://github.com/sample/orders.git\n");
        Directory.CreateDirectory(folder[$"{root}/.git/objects"]);
    }
}
