namespace LambdaIaC.Rules.Schemas;

/// <summary>
/// A resource type that is judged but not made: it has no class in the model, and appears in templates, requests and other people's code.
/// Only the properties that rules ask for need to be listed.
/// </summary>
/// <param name="Name">What messages call the type, such as <c>EventSourceMapping</c>.</param>
internal abstract record NeighbourSchema(string Name) : ResourceSchema(Name)
{
    /// <summary>Only where somebody has listed all of them, and <c>lambda-properties.json</c> has them too.</summary>
    public override bool IsComplete => false;
}
