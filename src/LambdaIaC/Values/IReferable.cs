namespace LambdaIaC;

/// <summary>A resource that others refer to by one of its attributes.</summary>
public interface IReferable
{
    /// <summary>The attribute that stands for the resource, such as <c>Arn</c>.</summary>
    static abstract string ReferenceAttribute { get; }
}
