using LambdaIaC.Rules.Views;

namespace LambdaIaC;

/// <summary>A resource that keeps its identity under a new logical id.</summary>
internal sealed record Move(string From, string To, Place Place);
