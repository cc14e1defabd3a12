using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Values;

/// <summary>The expression that gives a reference its value, and the way to go on from there.</summary>
internal readonly record struct Definition(IOperation Operation, Trail Trail);
