using System.Globalization;
using System.Text;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>
/// The size in bytes: of a string in UTF-8, of a map as the compact JSON object that AWS measures, of code as the zip that is uploaded.
/// While entries of a map are unknown, or there may be more of them, the size is a lower bound.
/// </summary>
internal sealed record Bytes(long Maximum) : Constraint
{
    // Sizes are limits of the service, not of its model: AWS answers each in words of its own.
    protected override IEnumerable<string> Demands => [];

    public override string Describe(string? unit) => $"at most {Word(Maximum)} bytes{(unit is null ? "" : $" of {unit}")}";

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        var size = value switch
        {
            TextValue text => Encoding.UTF8.GetByteCount(text.Text),
            MapValue map => Encoding.UTF8.GetByteCount(CompactJson.Write(map)),
            AssetValue asset => asset.Size ?? 0,
            _ => 0,
        };
        return size > Maximum
            ? new Violation(this, $"Member must have length less than or equal to {Maximum.ToString(CultureInfo.InvariantCulture)}") { Measured = $"{Word(size)} bytes" }
            : null;
    }

    private static string Word(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
