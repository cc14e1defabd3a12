using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>An entry of a dictionary whose key is known.</summary>
internal readonly record struct NamedEntry(string Name, IOperation Key, IOperation Value);
