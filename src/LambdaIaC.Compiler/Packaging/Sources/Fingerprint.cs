using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LambdaIaC.Compiler.Packaging.Sources;

/// <summary>A hash over named contents. Each part is preceded by its length, so that no two lists of parts look alike.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _newest;

    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var fingerprint = new Fingerprint();
        foreach (var part in parts)
        {
            fingerprint.Add(part);
        }

        return fingerprint.ToState().Fingerprint;
    }

    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    public void Add(SourceFile file, HashMemo memo)
    {
        Add(file.Name);
        Add(memo.HashOf(file));
        _newest = Math.Max(_newest, file.Stamp.Newest);
    }

    public InputState ToState() => new(Convert.ToHexStringLower(_hash.GetCurrentHash()), _newest);

    public void Dispose() => _hash.Dispose();

    private void Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        _hash.AppendData(length);
        _hash.AppendData(bytes);
    }
}
