using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules;

/// <summary>A second place of a finding about several resources.</summary>
/// <param name="ResourceType">The type of the other resource, such as <c>Queue</c>.</param>
/// <param name="Resource">Its logical id.</param>
/// <param name="PropertyPath">The property that takes part; empty for the resource as a whole.</param>
/// <param name="Place">Where it was written.</param>
public sealed record RelatedPlace(string ResourceType, string Resource, string PropertyPath, Place Place);
