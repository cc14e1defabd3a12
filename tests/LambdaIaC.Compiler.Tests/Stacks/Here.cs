using System.Runtime.CompilerServices;

namespace LambdaIaC.Compiler.Tests.Stacks;

/// <summary>Lines of a test, for the places that it expects.</summary>
internal static class Here
{
    public static int Line([CallerLineNumber] int line = 0) => line;

    public static string File([CallerFilePath] string file = "") => file;
}
