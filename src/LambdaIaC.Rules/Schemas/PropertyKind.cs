namespace LambdaIaC.Rules.Schemas;

/// <summary>The shape of a property's value.</summary>
internal enum PropertyKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Structure,
    List,
    Map,

    /// <summary>Bytes: base64 in a request, an asset in a plan.</summary>
    Blob,

    /// <summary>A JSON document that AWS takes as text or as an object, such as a policy.</summary>
    Document,
}
