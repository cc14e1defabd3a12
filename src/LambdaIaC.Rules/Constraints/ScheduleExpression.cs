using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>
/// When EventBridge calls: <c>rate(5 minutes)</c>, <c>cron(0 12 * * ? *)</c> and, for a schedule of EventBridge Scheduler, <c>at(2027-01-01T00:00:00)</c>.
/// Rules want the unit in the right number, Scheduler takes either. Of a field of cron only a plain number is judged: EventBridge takes more than
/// its page says, such as <c>cron(0, 18, *, *, ?, *)</c> with a comma after each field (boto/boto3#2876).
/// </summary>
/// <param name="IsScheduler">Whether it is a schedule of EventBridge Scheduler, not of a rule.</param>
internal sealed record ScheduleExpression(bool IsScheduler) : Constraint
{
    private static readonly string[] Units = ["minute", "hour", "day"];

    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html: minutes, hours, day of month, month, day of week, year.
    private static readonly (int From, int To)[] Fields = [(0, 59), (0, 23), (1, 31), (1, 12), (1, 7), (1970, 2199)];

    // The service model knows the length of the text alone.
    protected override IEnumerable<string> Demands => [];

    public override string Describe(string? unit) => IsScheduler
        ? "rate(5 minutes), cron() with six fields of which one day is ?, or at(2027-01-01T00:00:00)"
        : "rate(5 minutes) with the unit in the singular for 1, or cron() with six fields of which one day is ?";

    protected override Violation? Judge(Value value, IResourceView resource) =>
        value is not TextValue { Text: var text } || IsLegal(text) ? null : new Violation(this, "Member must be a schedule expression");

    private bool IsLegal(string text)
    {
        // An empty text is no schedule: what a rule with an event pattern has.
        if (text.Length == 0)
        {
            return !IsScheduler;
        }

        var expression = text.Trim();
        var open = expression.IndexOf('(');
        if (open < 0 || !expression.EndsWith(")", StringComparison.Ordinal))
        {
            return false;
        }

        var inner = expression.Substring(open + 1, expression.Length - open - 2);
        var fields = inner.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return expression.Substring(0, open) switch
        {
            "rate" => IsRate(fields),
            "cron" => IsCron(fields),
            "at" => IsScheduler && inner.Length > 0,
            _ => false,
        };
    }

    private bool IsRate(string[] fields)
    {
        if (fields.Length != 2 || !long.TryParse(fields[0], out var number) || number < 1)
        {
            return false;
        }

        var isPlural = fields[1].EndsWith("s", StringComparison.Ordinal);
        var unit = isPlural ? fields[1].Substring(0, fields[1].Length - 1) : fields[1];
        return Units.Contains(unit) && (IsScheduler || isPlural == number > 1);
    }

    /// <summary>Six fields, of which the day of the month or the day of the week is a question mark.</summary>
    private static bool IsCron(string[] fields) =>
        fields.Length == Fields.Length && (fields[2].IndexOf('?') >= 0 || fields[4].IndexOf('?') >= 0) && fields.Zip(Fields, IsInRange).All(static legal => legal);

    private static bool IsInRange(string field, (int From, int To) range) => !field.All(char.IsDigit) || (int.TryParse(field, out var number) && number >= range.From && number <= range.To);
}
