using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Graph;

/// <summary>A value inside a resource.</summary>
/// <param name="Path">Its path, such as <c>VpcConfig.SubnetIds[0]</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Schema">Its schema; null inside a document, whose members are free.</param>
internal readonly record struct PlacedValue(string Path, Value Value, PropertySchema? Schema);
