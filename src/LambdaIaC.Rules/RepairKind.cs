namespace LambdaIaC.Rules;

/// <summary>How a repair changes a stack.</summary>
internal enum RepairKind
{
    /// <summary>Something that is written is taken out.</summary>
    Remove,

    /// <summary>A value is written, over another one or where there is none.</summary>
    Set,

    /// <summary>An item is added to a list.</summary>
    Append,

    /// <summary>A method of a resource is called before the resource of the finding is created.</summary>
    Call,

    /// <summary>A method of the resource of the finding is called after it is created.</summary>
    CallOwn,
}
