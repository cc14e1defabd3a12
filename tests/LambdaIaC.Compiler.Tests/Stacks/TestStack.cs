using System.Runtime.CompilerServices;

namespace LambdaIaC.Compiler.Tests.Stacks;

/// <summary>A stack that a test fills where it needs it.</summary>
internal sealed class TestStack : Stack
{
    public TestStack(Action<TestStack> fill, string name = "orders", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => fill(this);

    public void Move(string from, string to, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Moved(from, to, file, line);
}
