using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Providers;

/// <summary>A resource that exists.</summary>
/// <param name="Id">The physical id: what the service calls it, such as the function's name or the version's ARN.</param>
/// <param name="Inputs">The inputs it was made from.</param>
/// <param name="Outputs">The attributes that the service assigned, such as <c>Arn</c>; references read them.</param>
internal sealed record ResourceState(string Id, MapValue Inputs, MapValue Outputs);
