namespace LambdaIaC.Analyzers.Foreign;

/// <summary>A type of another library whose creations hold the properties of a resource.</summary>
/// <param name="Arguments">Its metadata name.</param>
/// <param name="Schema">The schema that it is judged with. One that does not exist (yet) is left out.</param>
/// <param name="Construct">The metadata name of the type that takes such arguments and makes the resource; null when a call does.</param>
internal sealed record ForeignType(string Arguments, string Schema, string? Construct = null);
