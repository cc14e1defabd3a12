using LambdaIaC.Engine.Providers;

namespace LambdaIaC.Engine;

/// <summary>What a deployment of a stack works with.</summary>
internal sealed record DeploymentContext : StackContext
{
    /// <summary>What makes the resources real.</summary>
    public required IResourceProvider Provider { get; init; }
}
