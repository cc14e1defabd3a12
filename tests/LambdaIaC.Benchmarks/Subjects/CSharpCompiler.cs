using System.Diagnostics;

namespace LambdaIaC.Benchmarks.Subjects;

/// <summary>The C# compiler of the SDK that this checkout is built with.</summary>
internal static class CSharpCompiler
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["--info"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Measuring.Checkout.Root,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        })!;
        var line = process.StandardOutput.ReadToEnd().Split('\n').First(static line => line.Contains("Base Path:", StringComparison.Ordinal));
        return System.IO.Path.Combine(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), "Roslyn", "bincore", "csc.dll");
    }
}
