using System.Globalization;
using System.Text;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>
/// The size in bytes: of a string in UTF-8, of a map as the compact JSON object that AWS measures, of code as the zip that is uploaded.
/// </summary>
internal sealed record Bytes(long Maximum) : Constraint
{
    public override string Describe(string? unit) => $"at most {Maximum.ToString("#,0", CultureInfo.InvariantCulture)} bytes";

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        var size = value switch
        {
            TextValue text => Encoding.UTF8.GetByteCount(text.Text),
            MapValue map => SizeOfJson(map),
            AssetValue asset => asset.Size ?? 0,
            _ => 0,
        };
        return size > Maximum
            ? new Violation(this, $"Member must have length less than or equal to {Maximum.ToString(CultureInfo.InvariantCulture)}")
            : null;
    }

    /// <summary>A lower bound while some entries are unknown: their quotes, colon and comma count, their text does not.</summary>
    private static long SizeOfJson(MapValue map)
    {
        long size = 2 + Math.Max(0, map.Entries.Count - 1);
        foreach (var entry in map.Entries)
        {
            size += Quoted(entry.Key) + 1 + (entry.Value is TextValue text ? Quoted(text.Text) : 2);
        }

        return size;
    }

    private static long Quoted(string text) =>
        2 + Encoding.UTF8.GetByteCount(text) + text.Sum(static character => character switch
        {
            '"' or '\\' or '\n' or '\r' or '\t' or '\b' or '\f' => 1,
            < ' ' => 5,
            _ => 0,
        });
}
