using LambdaIaC.Compiler.Sources;

namespace LambdaIaC.Compiler.Tests.Sources;

public sealed class PragmasTests
{
    private static readonly Pragmas s_pragmas = new("""
        a
        #pragma warning disable LIAC1001, LIAC1002 // why
        c
          #  pragma warning restore LIAC1001
        e
        #pragma warning disable
        g
        // #pragma warning restore
        i
        """);

    [Theory]
    [InlineData("LIAC1001", 1, false)]
    [InlineData("LIAC1001", 3, true)]
    [InlineData("LIAC1001", 5, false)]
    [InlineData("LIAC1001", 7, true)]
    [InlineData("LIAC1001", 9, true)]
    [InlineData("LIAC1002", 5, true)]
    [InlineData("LIAC1003", 3, false)]
    [InlineData("LIAC1003", 7, true)]
    public void The_last_directive_above_a_line_decides(string id, int line, bool expected) => Assert.Equal(expected, s_pragmas.IsOff(id, line));
}
