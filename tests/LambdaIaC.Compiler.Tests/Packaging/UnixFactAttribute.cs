namespace LambdaIaC.Compiler.Tests.Packaging;

/// <summary>A test of something that Windows does not have.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no Unix modes, and links need a privilege there." : null;
}

/// <inheritdoc cref="UnixFactAttribute" />
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no Unix modes, and links need a privilege there." : null;
}
