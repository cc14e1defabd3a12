using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A runtime identifier of the table, or the ARN of a runtime version. AWS adds runtimes faster than tables follow: weigh it as a warning.</summary>
internal sealed record KnownRuntime : Constraint
{
    public override string Describe(string? unit) => $"a runtime that AWS had on {Runtimes.AsOf:yyyy-MM-dd}, such as dotnet10, nodejs24.x or python3.14";

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        if (value is not TextValue { Text: var text } || text.StartsWith("arn:", StringComparison.Ordinal) || Runtimes.Find(text) is { ContainerOnly: false })
        {
            return null;
        }

        var known = string.Join(", ", Runtimes.All.Where(static runtime => !runtime.ContainerOnly));
        return new Violation(this, $"Member must satisfy enum value set: [{known}] or be a valid ARN", Nearest(text) is { } nearest ? Value.Of(nearest.Id) : null);
    }

    /// <summary>The one meant by a different spelling: <c>nodejs22</c>, <c>DotNet10</c>, <c>python3.14x</c>.</summary>
    private static RuntimeInfo? Nearest(string text)
    {
        var plain = Plain(text);
        return Runtimes.All.FirstOrDefault(runtime => !runtime.ContainerOnly && Plain(runtime.Id) == plain);
    }

    private static string Plain(string id) => new([.. id.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Where(static character => character != 'x')]);
}
