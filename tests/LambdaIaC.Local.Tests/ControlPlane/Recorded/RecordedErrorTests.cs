using System.Text.RegularExpressions;

namespace LambdaIaC.Local.Tests.ControlPlane.Recorded;

/// <summary>The service answers with AWS's code, status, envelope and text, word by word.</summary>
/// <remarks>
/// Left out of the recordings: operations that are not implemented; S3, EC2 and image registries, which this machine does not have;
/// real concurrency; an answer whose measured JSON has its members in the order of the request, which we sort; and one whose pattern has
/// a pair of parentheses less than the service model.
/// </remarks>
public sealed partial class RecordedErrorTests(RecordedWorld world) : IClassFixture<RecordedWorld>
{
    public static TheoryData<int, string> Recordings { get; } = Load();

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task It_answers_as_aws_did(int id, string recording)
    {
        var recorded = RecordedError.All[id];
        var reply = await world.Bench.SendAsync(recorded.Method, recorded.Path, recorded.Body);

        Assert.True(recorded.Code == reply.ErrorType, $"{recording}: {reply.Status} {reply.ErrorType} {reply.Text}");
        if (recorded.Status is { } status)
        {
            Assert.Equal(status, reply.Status);
        }

        if (recorded.HasEnvelope)
        {
            Assert.Equal(recorded.Type, reply.Json["Type"]?.GetValue<string>());
            Assert.Equal(recorded.Reason, reply.Json["Reason"]?.GetValue<string>());
        }

        if (recorded.MessageKey is { } key)
        {
            Assert.True(reply.Json.ContainsKey(key), reply.Text);
        }

        CompareMessages(recorded, reply);
    }

    private static TheoryData<int, string> Load()
    {
        var data = new TheoryData<int, string>();
        foreach (var (id, recorded) in RecordedError.All)
        {
            data.Add(id, recorded.ToString());
        }

        return data;
    }

    private static void CompareMessages(RecordedError recorded, Reply reply)
    {
        if (recorded.MessageStart is { } start)
        {
            Assert.StartsWith(start, reply.Message, StringComparison.Ordinal);
        }
        else if (recorded.Messages is { } messages)
        {
            var failures = reply.Message![(reply.Message!.IndexOf(" detected: ", StringComparison.Ordinal) + " detected: ".Length)..].Split("; ");
            Assert.Equal(messages.Order(StringComparer.Ordinal), failures.Order(StringComparer.Ordinal));
        }
        else
        {
            CompareTexts(recorded.Message, reply.Message);
        }
    }

    /// <summary>The order of AWS's sets is not stable, and AWS adds to them: ours must hold at least what was recorded.</summary>
    private static void CompareTexts(string? expected, string? actual)
    {
        if (expected is null || actual is null || !Set().IsMatch(expected))
        {
            Assert.Equal(expected, actual);
            return;
        }

        Assert.Equal(Set().Replace(expected, "[...]"), Set().Replace(actual, "[...]"));
        Assert.All(Set().Matches(expected).Zip(Set().Matches(actual)), static pair =>
            Assert.Subset(pair.Second.Groups[1].Value.Split(", ").ToHashSet(), pair.First.Groups[1].Value.Split(", ").ToHashSet()));
    }

    [GeneratedRegex(@"(?<=enum value set: )\[([^\]]*)\]")]
    private static partial Regex Set();
}
