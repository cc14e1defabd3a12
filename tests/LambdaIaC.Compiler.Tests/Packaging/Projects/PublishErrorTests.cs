using LambdaIaC.Compiler.Packaging.Projects;

namespace LambdaIaC.Compiler.Tests.Packaging.Projects;

public sealed class PublishErrorTests
{
    [Theory]
    [InlineData(
        "/repo/stack/fn/A.cs(3,5): error CS1002: ; expected [/repo/stack/fn/Fn.csproj]\n/repo/stack/fn/A.cs(3,5): error CS1002: ; expected [/repo/stack/fn/Fn.csproj]\n",
        "fn/A.cs(3,5): error CS1002: ; expected")]
    [InlineData(
        "/repo/lib/B.cs(1,2): error CS0246: The type or namespace name 'X' could not be found [/repo/lib/L.csproj]\n/repo/lib/B.cs(9,9): error CS1513: } expected [/repo/lib/L.csproj]\n",
        "../lib/B.cs(1,2): error CS0246: The type or namespace name 'X' could not be found (and 1 more error)")]
    [InlineData(
        "/repo/stack/fn/Fn.csproj : error NU1101: Unable to find package No.Such. [/repo/stack/fn/Fn.csproj]\na : error E1: x\nb : error E2: y\n",
        "fn/Fn.csproj: error NU1101: Unable to find package No.Such. (and 2 more errors)")]
    [InlineData("/repo/stack/A.cs(1,2,3,4): error CS1: a [b] c [/repo/stack/Fn.csproj::TargetFramework=net10.0]\n", "A.cs(1,2,3,4): error CS1: a [b] c")]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.\n", "MSBUILD: error MSB1009: Project file does not exist.")]
    [InlineData("\nA compatible .NET SDK was not found.\nRequested 11.0.100\n", "A compatible .NET SDK was not found.")]
    [InlineData("", "dotnet ended with exit code 7 and printed nothing")]
    public void The_first_error_is_told_with_its_place(string output, string error)
    {
        Assert.Equal(error, PublishError.Describe(output, 7, "/repo/stack"));
    }
}
