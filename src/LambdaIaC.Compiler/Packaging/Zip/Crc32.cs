namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>The checksum of zip entries (ISO 3309, polynomial 0xEDB88320).</summary>
internal sealed class Crc32
{
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(static value => Remainder((uint)value))];

    private uint _state = uint.MaxValue;

    /// <summary>The checksum of everything seen so far.</summary>
    public uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        foreach (var value in bytes)
        {
            state = s_table[(byte)(state ^ value)] ^ (state >> 8);
        }

        _state = state;
    }

    private static uint Remainder(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
