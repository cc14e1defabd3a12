using System.Globalization;

namespace LambdaIaC.Local.Invocation;

/// <summary>X-Ray's tracing header.</summary>
internal static class TraceHeader
{
    /// <summary>A header for an invocation that came without one.</summary>
    /// <param name="sampled">Whether the function traces actively.</param>
    /// <remarks>Source: AWS X-Ray Developer Guide, "Tracing header": version, time in hexadecimal seconds, 96 random bits.</remarks>
    public static string New(bool sampled)
    {
        const int rootBytes = 12;
        const int parentBytes = 8;
        Span<byte> random = stackalloc byte[rootBytes + parentBytes];
        Random.Shared.NextBytes(random);
        var seconds = (uint)DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var (root, parent) = (Convert.ToHexStringLower(random[..rootBytes]), Convert.ToHexStringLower(random[rootBytes..]));
        return string.Create(CultureInfo.InvariantCulture, $"Root=1-{seconds:x8}-{root};Parent={parent};Sampled={(sampled ? 1 : 0)}");
    }

    /// <summary>The value of one key, such as <c>Root</c>; empty when the header has none.</summary>
    public static string Part(string header, string key)
    {
        foreach (var range in header.AsSpan().Split(';'))
        {
            var part = header.AsSpan()[range].Trim();
            if (part.Length > key.Length && part[key.Length] == '=' && part.StartsWith(key, StringComparison.Ordinal))
            {
                return part[(key.Length + 1)..].ToString();
            }
        }

        return "";
    }
}
