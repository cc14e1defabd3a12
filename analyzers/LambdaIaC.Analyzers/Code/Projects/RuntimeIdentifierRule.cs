using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Projects;

/// <summary>Native code runs on the processor that it was compiled for. Of the stack's own project the compiler is told what that is.</summary>
internal sealed class RuntimeIdentifierRule : HandlerRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7010",
        "The project is published for another platform than the function has",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html")
    {
        Covers = [50],
    };

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target)
    {
        if (!function.IsProject
            || !SymbolEqualityComparer.Default.Equals(target.Assembly, function.Compilation.Assembly)
            || function.BuildProperty("RuntimeIdentifier") is not { } identifier
            || !(IsTrue(function.BuildProperty("SelfContained")) || IsTrue(function.BuildProperty("PublishAot")))
            || ArchitectureOf(function.Properties["Architectures"]) is not { } architecture)
        {
            return [];
        }

        var wanted = architecture == "arm64" ? "linux-arm64" : "linux-x64";
        return identifier == wanted ? [] : [Report(
            function.Places.ExpressionOf("Architectures") ?? function.Handler,
            $"Architectures of {function.Title} is {architecture}, but its project is published with native code for '{identifier}'; set RuntimeIdentifier {wanted}.")];
    }

    /// <summary>The architecture, which is x86_64 unless it is set; null when it is not known.</summary>
    private static string? ArchitectureOf(Value architectures) => architectures switch
    {
        { IsAbsent: true } => "x86_64",
        ListValue { Items: [TextValue { Text: "x86_64" or "arm64" } only], IsOpen: false } => only.Text,
        _ => null,
    };

    private static bool IsTrue(string? property) => string.Equals(property, "true", StringComparison.OrdinalIgnoreCase);
}
