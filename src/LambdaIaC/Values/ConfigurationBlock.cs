namespace LambdaIaC;

/// <summary>A structure inside a resource, such as <c>VpcConfig</c>: a group of properties that AWS takes together.</summary>
/// <remarks>Its properties reach the plan as those of a <see cref="Resource"/> do: every one with an <c>init</c> accessor, under its own name.</remarks>
public abstract record ConfigurationBlock;
