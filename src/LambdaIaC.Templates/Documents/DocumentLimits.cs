namespace LambdaIaC.Templates.Documents;

/// <summary>How much of a document is read. No template comes near; a file that is made to hurt stops here.</summary>
internal static class DocumentLimits
{
    /// <summary>The size of a file. CloudFormation takes 1 MB; a Terraform plan may be larger.</summary>
    public const long Bytes = 100L * 1024 * 1024;

    /// <summary>How deep values may stand in each other. Everything that walks a document may recurse that far.</summary>
    public const int Depth = 100;

    /// <summary>How many values a document may have once its aliases are written out.</summary>
    public const long Weight = 2_000_000;

    public static UnreadableException TooDeep(int line, int column) => new($"Values are nested more than {Depth} levels deep.", line, column);

    public static UnreadableException TooMuch(int line, int column) =>
        new(FormattableString.Invariant($"The document has more than {Weight:#,0} values once its aliases are written out."), line, column);
}
