using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>A function whose handler is written in a stack, as far as C# shows it.</summary>
/// <param name="Name">Its logical id; empty when that is not a constant.</param>
/// <param name="Properties">What the stack sets.</param>
/// <param name="Places">Where it sets it.</param>
/// <param name="Handler">The expression of the handler.</param>
/// <param name="Compilation">The stack.</param>
/// <param name="Build">The properties of the stack's build.</param>
internal sealed record FunctionCode(
    string Name, MapValue Properties, PlaceMap Places, SyntaxNode Handler, Compilation Compilation, AnalyzerConfigOptions Build)
{
    /// <summary>Whether it is a function of LambdaIaC, and not of another library.</summary>
    public bool IsOfModel { get; init; }

    /// <summary>The runtime, when it is known to be one of .NET.</summary>
    public RuntimeInfo? Runtime { get; } =
        Properties["Runtime"].Text() is { } id && Runtimes.Find(id) is { } runtime && runtime.Family == RuntimeFamily.DotNet ? runtime : null;

    /// <summary>Whether Lambda's .NET runtime resolves the handler: a custom runtime reads into it what it likes, and an image may bring its own.</summary>
    public bool IsDotNet => Runtime is not null && (Properties["PackageType"].IsAbsent || Properties["PackageType"].Text() == "Zip");

    /// <summary>Whether the code is a project that is published for the function, so that the referenced assembly is the one that runs.</summary>
    public bool IsProject => Properties["Code"] is AssetValue { Kind: "project" };

    /// <summary>How messages call the function.</summary>
    public string Title => Name.Length == 0 ? "Function" : $"Function '{Name}'";

    /// <summary>A property of the stack's build, such as <c>RuntimeIdentifier</c>; null when it is empty or not visible to the compiler.</summary>
    public string? BuildProperty(string name) => Build.TryGetValue($"build_property.{name}", out var value) && value.Length > 0 ? value : null;
}
