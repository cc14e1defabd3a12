namespace LambdaIaC.Templates.Documents;

/// <summary>A name and its value.</summary>
internal readonly record struct MappingEntry(ScalarNode Key, Node Value);
