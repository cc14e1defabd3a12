using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>An entry of a dictionary as it is written; nulls when it is not written as key and value.</summary>
internal readonly record struct CollectionEntry(IOperation? Key, IOperation? Value);
