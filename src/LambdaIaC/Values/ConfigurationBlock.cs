namespace LambdaIaC;

/// <summary>A structure inside a resource, such as <c>VpcConfig</c>: a group of properties that AWS takes together.</summary>
public abstract record ConfigurationBlock;
