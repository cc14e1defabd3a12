namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>Why a zip cannot be taken.</summary>
/// <param name="Kind">What a door needs to find the words of its own.</param>
/// <param name="Message">One line for a person, without the path of the zip.</param>
internal sealed record ZipProblem(ZipProblemKind Kind, string Message);

/// <summary>The kinds of problems with a zip.</summary>
internal enum ZipProblemKind
{
    /// <summary>It is not a zip, or it is damaged, encrypted or compressed in a way that is not supported.</summary>
    Unreadable,

    /// <summary>A name in it is absolute, leads out of the folder, occurs twice or cannot be a file's name.</summary>
    UnsafeName,

    /// <summary>What is inside reaches the limit of the unzipped size.</summary>
    TooLarge,

    /// <summary>It has more files than a package can have.</summary>
    TooManyFiles,

    /// <summary>The disk it is unpacked to does not take it.</summary>
    Disk,
}

/// <summary>Carries a problem that is met in the middle of reading out of the stream; caught where reading was started.</summary>
internal sealed class ZipProblemException(ZipProblem problem) : IOException(problem.Message)
{
    public ZipProblemException(ZipProblemKind kind, string message)
        : this(new ZipProblem(kind, message))
    {
    }

    public ZipProblem Problem { get; } = problem;
}
