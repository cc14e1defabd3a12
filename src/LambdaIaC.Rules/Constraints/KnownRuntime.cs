using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A runtime of the table. AWS adds runtimes faster than tables follow: weigh it as a warning.</summary>
internal sealed record KnownRuntime : Constraint
{
    /// <summary>Whether the ARN of a runtime version will do as well, as it does for a function.</summary>
    public bool OrArn { get; init; }

    // The order of AWS's set changes from answer to answer.
    protected override IEnumerable<string> Demands =>
        [$"Member must satisfy enum value set: [{string.Join(", ", Runtimes.All.Where(static runtime => runtime.CanBeCreated(Runtimes.AsOf)))}]"];

    public override string Describe(string? unit) => $"a runtime that Lambda had on {Runtimes.AsOf:yyyy-MM-dd}, such as dotnet10, nodejs24.x or python3.14";

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        if (value is not TextValue { Text: var text } || (OrArn && text.StartsWith("arn:", StringComparison.Ordinal)) || Runtimes.Find(text) is { ContainerOnly: false })
        {
            return null;
        }

        var demand = Demands.First();
        return new Violation(this, demand, Nearest(text) is { } nearest ? Value.Of(nearest.Id) : null)
        {
            AwsMessage = OrArn ? $"Value {text} at 'runtime' failed to satisfy constraint: {demand} or be a valid ARN" : null,
        };
    }

    /// <summary>The one meant by a different spelling: <c>nodejs22</c>, <c>DotNet10</c>, <c>python3.14.x</c>.</summary>
    private static RuntimeInfo? Nearest(string text)
    {
        var plain = Plain(text);
        return Runtimes.All.FirstOrDefault(runtime => !runtime.ContainerOnly && Plain(runtime.Id) == plain);
    }

    private static string Plain(string id) =>
        new([.. id.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Where(static character => character != 'x')]);
}
