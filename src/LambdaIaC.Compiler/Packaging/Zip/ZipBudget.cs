namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>How many bytes may still come out of an archive.</summary>
/// <param name="limit">What the sum of all contents must stay below.</param>
internal sealed class ZipBudget(long limit)
{
    public long Spent { get; private set; }

    /// <summary>Counts bytes that were read.</summary>
    /// <exception cref="ZipProblemException">The limit is reached.</exception>
    public void Spend(long bytes)
    {
        Spent += bytes;
        if (Spent >= limit)
        {
            throw new ZipProblemException(
                ZipProblemKind.TooLarge, $"its files are {limit} bytes or more unzipped; they must be smaller than {limit} bytes");
        }
    }
}
