namespace LambdaIaC.Rules.Schemas;

/// <summary>
/// A resource type that is judged but not made: it has no class in the model, and appears in templates, requests and other people's code.
/// Only the properties that rules ask for need to be listed.
/// </summary>
/// <param name="Name">What messages call the type, such as <c>EventSourceMapping</c>.</param>
internal abstract record NeighbourSchema(string Name) : ResourceSchema(Name);
