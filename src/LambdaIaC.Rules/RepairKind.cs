namespace LambdaIaC.Rules;

/// <summary>How a repair changes a resource.</summary>
internal enum RepairKind
{
    /// <summary>Something that is written is taken out.</summary>
    Remove,

    /// <summary>A value is written, over another one or where there is none.</summary>
    Set,
}
