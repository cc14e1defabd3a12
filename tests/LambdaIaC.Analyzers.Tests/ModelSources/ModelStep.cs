namespace LambdaIaC.Analyzers.Tests.ModelSources;

/// <summary>How a value is reached from what holds it.</summary>
internal enum ModelStep
{
    /// <summary>It is the resource.</summary>
    Resource,

    /// <summary>A property in an object initializer.</summary>
    Member,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A value of a map.</summary>
    Entry,

    /// <summary>An argument of a factory of <c>Code</c>.</summary>
    Argument,
}
