using System.Text.Json;
using LambdaIaC.Rules.Tests.Facts;

namespace LambdaIaC.Rules.Tests;

/// <summary>Holds the table of runtimes against lambda-runtimes.json.</summary>
public sealed class RuntimesTests
{
    private static IReadOnlyList<JsonElement> Facts { get; } = [.. FactFile.Read("lambda-runtimes.json").GetProperty("runtimes").EnumerateArray()];

    public static TheoryData<string> Ids => [.. Facts.Select(fact => Text(fact, "id")!)];

    [Fact]
    public void The_table_has_the_runtimes_of_the_facts_and_no_other() =>
        Assert.Equal(Facts.Select(fact => Text(fact, "id")).Order(StringComparer.Ordinal), Runtimes.All.Select(runtime => runtime.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_is_as_old_as_the_facts() =>
        Assert.Equal(FactFile.Read("lambda-runtimes.json").GetProperty("meta").GetProperty("asOf").GetString(), $"{Runtimes.AsOf:yyyy-MM-dd}");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_runtime_is_as_the_facts_say(string id)
    {
        var fact = Facts.Single(fact => Text(fact, "id") == id);
        var runtime = Runtimes.Find(id);

        Assert.NotNull(runtime);
        Assert.Equal(Text(fact, "family"), runtime.Family.Name);
        Assert.Equal(Text(fact, "os"), runtime.OperatingSystem);
        Assert.Equal(Text(fact, "deprecated"), Day(runtime.Deprecated));
        Assert.Equal(Text(fact, "blockCreate"), Day(runtime.CreateBlocked));
        Assert.Equal(Text(fact, "blockUpdate"), Day(runtime.UpdateBlocked));
        Assert.Equal(Text(fact, "successor"), runtime.Successor);
        Assert.Equal(fact.GetProperty("architectures").EnumerateArray().Select(architecture => architecture.GetString()), runtime.Architectures);
        Assert.Equal(fact.GetProperty("snapStart").GetBoolean(), runtime.SnapStart);
        Assert.Equal(fact.GetProperty("managedInstances").GetBoolean(), runtime.ManagedInstances);
        Assert.Equal(fact.GetProperty("containerOnly").GetBoolean(), runtime.ContainerOnly);
        Assert.Equal(!fact.GetProperty("inServiceModel").GetBoolean(), runtime.ContainerOnly);
        Assert.Equal(fact.GetProperty("cfnInlineZipFile").GetBoolean(), runtime.Family.InlineCode);
        Assert.Equal(Text(fact.GetProperty("handler"), "example"), runtime.Family.HandlerExample);
    }

    [Theory]
    [InlineData("dotnet10.0")]
    [InlineData("DOTNET10")]
    [InlineData("")]
    public void An_identifier_is_compared_exactly(string id) => Assert.Null(Runtimes.Find(id));

    [Fact]
    public void What_AWS_creates_today_is_what_it_listed_in_the_recorded_answer_and_what_is_newer()
    {
        var recorded = FactFile.Read("lambda-runtimes.json").GetProperty("meta").GetProperty("recordedCreateFunctionEnum").EnumerateArray().Select(id => id.GetString()!);
        var today = Runtimes.All.Where(runtime => runtime.CanBeCreated(Runtimes.AsOf)).Select(runtime => runtime.Id).ToList();

        Assert.Empty(recorded.Except(today));
        Assert.Equal(
            ["java11.al2023", "java17.al2023", "java8.al2023", "nodejs26.x", "python3.15", "ruby4.0"],
            today.Except(recorded).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Creation_ends_on_the_day_of_the_block()
    {
        var runtime = Runtimes.Find("nodejs20.x")!;

        Assert.True(runtime.CanBeCreated(new DateTime(2027, 1, 31, 0, 0, 0, DateTimeKind.Utc)));
        Assert.False(runtime.CanBeCreated(new DateTime(2027, 2, 1, 0, 0, 0, DateTimeKind.Utc)));
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
