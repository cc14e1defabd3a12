using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>An amount of memory or storage in whole mebibytes. Where AWS writes MB for Lambda, it means these.</summary>
public readonly record struct DataSize : IValueSource
{
    private DataSize(long totalMebibytes) => TotalMebibytes = totalMebibytes;

    /// <summary>The amount in mebibytes (1,048,576 bytes).</summary>
    public long TotalMebibytes { get; }

    /// <summary>A number of mebibytes.</summary>
    /// <param name="value">The mebibytes.</param>
    /// <returns>The amount.</returns>
    public static DataSize Mebibytes(long value) => new(value);

    /// <summary>A number of gibibytes (1,024 mebibytes).</summary>
    /// <param name="value">The gibibytes.</param>
    /// <returns>The amount.</returns>
    public static DataSize Gibibytes(long value) => new(checked(value * 1024));

    Value IValueSource.ToValue() => Value.Of(TotalMebibytes);
}
