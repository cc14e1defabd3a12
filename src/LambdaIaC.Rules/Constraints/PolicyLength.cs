using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>The characters of a policy, or of the policies of a list together, as IAM counts them: without white space.</summary>
internal sealed record PolicyLength(int Maximum) : Constraint
{
    protected override IEnumerable<string> Demands => [];

    public override string Describe(string? unit) => $"at most {Word(Maximum)} characters long, white space not counted";

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        var length = LengthOf(value);
        return length > Maximum
            ? new Violation(this, $"Member must have length less than or equal to {Maximum.ToString(CultureInfo.InvariantCulture)}") { Measured = $"{Word(length)} characters" }
            : null;
    }

    private static int LengthOf(Value value) => value switch
    {
        TextValue text => text.Text.Count(static character => !char.IsWhiteSpace(character)),
        MapValue document => CompactJson.Write(document).Count(static character => !char.IsWhiteSpace(character)),
        ListValue policies => policies.Items.OfType<MapValue>().Sum(static policy => LengthOf(policy["PolicyDocument"])),
        _ => 0,
    };

    private static string Word(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
