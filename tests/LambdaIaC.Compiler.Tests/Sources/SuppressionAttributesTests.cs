using LambdaIaC.Compiler.Sources;

namespace LambdaIaC.Compiler.Tests.Sources;

public sealed class SuppressionAttributesTests
{
    private static readonly SuppressionAttributes s_attributes = new(new SourceFile("""
        [assembly: SuppressMessage("Limits", "LIAC1009")]
        class Shop : Stack
        {
            [Obsolete, System.Diagnostics.CodeAnalysis.SuppressMessage("Limits", "LIAC1001:A title", Justification = "a batch")]
            [Other]
            Shop(int[] list)
            {
                if (list is { Length: 0 }) { }
            }
            [SuppressMessage("Limits", "LIAC1002")]
            object A() => new Function { Timeout = 1 } ??
                new Function { Timeout = 2 };
            object B() => 1;
        }
        """));

    [Theory]
    [InlineData("LIAC1001", 3, null)]
    [InlineData("LIAC1001", 4, "a batch")]
    [InlineData("LIAC1001", 9, "a batch")]
    [InlineData("LIAC1001", 10, null)]
    [InlineData("LIAC1002", 9, null)]
    [InlineData("LIAC1002", 12, "[SuppressMessage]")]
    [InlineData("LIAC1002", 13, null)]
    [InlineData("LIAC1009", 5, null)]
    public void An_attribute_reaches_as_far_as_the_declaration_it_stands_on(string id, int line, string? expected) => Assert.Equal(expected, s_attributes.ReasonFor(id, line));
}
