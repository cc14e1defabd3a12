using System.Text.Json;
using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Facts;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

/// <summary>Holds what each kind of event source has against esmSources of lambda-properties.json.</summary>
public sealed class SourceSettingTests
{
    private static readonly Dictionary<string, EventSourceKind> KindOf = new()
    {
        ["sqs"] = EventSourceKind.Queue,
        ["kinesis"] = EventSourceKind.Kinesis,
        ["msk"] = EventSourceKind.ManagedKafka,
        ["mq"] = EventSourceKind.Broker,
        ["documentdb"] = EventSourceKind.DocumentDb,
    };

    public static TheoryData<string> Sources => [.. KindOf.Keys];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_kind_has_the_settings_that_the_facts_list(string source)
    {
        var facts = FactFile.Read("lambda-properties.json").GetProperty("esmSources").GetProperty(source);
        var listed = Words(facts, "allowed").Concat(Words(facts, "requires")).Select(word => word.Split('(')[0]).ToHashSet(StringComparer.Ordinal);

        // The name of a poller group is a part of ProvisionedPollerConfig, which the facts do not take apart.
        var settings = SourceSetting.All.Where(setting => setting.Path != "ProvisionedPollerConfig.PollerGroupName").ToList();

        Assert.Equal(
            settings.Select(setting => setting.Path).Where(path => listed.Contains(path) || listed.Any(word => word.StartsWith($"{path}.", StringComparison.Ordinal))),
            settings.Where(setting => setting.Kinds.Contains(KindOf[source])).Select(setting => setting.Path));
    }

    [Fact]
    public void A_DynamoDB_stream_has_what_Kinesis_has() =>
        Assert.All(SourceSetting.All, setting => Assert.Equal(setting.Kinds.Contains(EventSourceKind.Kinesis), setting.Kinds.Contains(EventSourceKind.DynamoDb)));

    private static IEnumerable<string> Words(JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(word => word.GetString()!) : [];
}
