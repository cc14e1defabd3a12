using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>What a stack references: the framework as the installed SDK has it, the model, and the CDK. Nothing is downloaded when a test runs.</summary>
internal static class OfflineReferences
{
    /// <summary>A framework name with no package behind it, so that the test framework restores none.</summary>
    public static ReferenceAssemblies None { get; } = new("net10.0");

    /// <summary>The framework alone.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Directory.GetFiles(FrameworkDirectory, "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The framework and the model.</summary>
    public static ImmutableArray<MetadataReference> Stack { get; } =
    [
        .. Framework,
        MetadataReference.CreateFromFile(typeof(Stack).Assembly.Location),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "LambdaIaC.Rules.dll")),
    ];

    /// <summary>The AWS CDK, as it was restored, with what its types are made of.</summary>
    public static ImmutableArray<MetadataReference> Cdk { get; } =
        [.. new[] { "Amazon.CDK.Lib", "Amazon.JSII.Runtime", "Constructs" }.Select(static name => MetadataReference.CreateFromFile(Built(name)))];

    private static string FrameworkDirectory => Built("ReferenceAssembliesDirectory");

    private static string Built(string name) =>
        typeof(OfflineReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == name).Value!;
}
