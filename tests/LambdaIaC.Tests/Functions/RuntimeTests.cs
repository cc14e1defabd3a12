using System.Reflection;
using LambdaIaC.Rules;

namespace LambdaIaC.Tests.Functions;

public sealed class RuntimeTests
{
    private static IReadOnlyList<string> Constants { get; } =
        [.. typeof(Runtime).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static constant => ((Runtime)constant.GetValue(null)!).Value)];

    [Fact]
    public void Every_constant_is_in_the_table_of_runtimes() => Assert.All(Constants, static id => Assert.NotNull(Runtimes.Find(id)));

    [Fact]
    public void Every_runtime_that_aws_supports_has_a_constant() => Assert.Superset(
        Runtimes.All
            .Where(static runtime => !runtime.ContainerOnly && (runtime.Deprecated is null || runtime.Deprecated > Runtimes.AsOf))
            .Select(static runtime => runtime.Id)
            .ToHashSet(),
        Constants.ToHashSet());
}
