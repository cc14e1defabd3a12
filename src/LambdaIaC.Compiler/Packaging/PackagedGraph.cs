using LambdaIaC.Compiler.Graph;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>A graph whose code is packaged.</summary>
/// <param name="Graph">The graph; code that could not be packaged is as it was written.</param>
/// <param name="Files">The zip of each package, by its SHA-256 in base64.</param>
/// <param name="Errors">The code that could not be packaged.</param>
internal sealed record PackagedGraph(ResourceGraph Graph, IReadOnlyDictionary<string, string> Files, IReadOnlyList<Finding> Errors);
