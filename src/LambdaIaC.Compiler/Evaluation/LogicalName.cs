namespace LambdaIaC.Compiler.Evaluation;

/// <summary>What stacks and resources may be called: letters, digits and hyphens, starting with a letter, so that physical names can start with it.</summary>
internal static class LogicalName
{
    /// <summary>Leaves room in the 64 characters of a function's name for the logical id.</summary>
    public const int MaximumStackLength = 40;

    public const int MaximumIdLength = 128;

    public static bool IsLegal(string name, int maximumLength) =>
        name.Length > 0 && name.Length <= maximumLength && char.IsAsciiLetter(name[0])
        && name.All(static character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
