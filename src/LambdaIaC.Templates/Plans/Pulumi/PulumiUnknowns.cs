using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Plans.Pulumi;

/// <summary>
/// What Pulumi writes for a value that is not known yet or that is secret: <c>pulumi/pulumi: pkg/resource/plugin/rpc.go</c>,
/// <c>sdk/go/common/resource/sig</c>.
/// </summary>
internal static class PulumiUnknowns
{
    private const string Signature = "4dabf18193072939515e22adb298388d";

    private const string Archive = "0def7320c3a5731c473e5ecbe6d01bc7";

    private const string Asset = "c44067f5952c0a294b673a41bacd8c17";

    private static readonly string[] Sentinels =
    [
        "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
        "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
        "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
        "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
        "030794c1-ac77-496b-92df-f27374a8bd58",
        "e48ece36-62e2-4504-bad9-02848725956a",
        "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
    ];

    /// <param name="node">A value of the preview.</param>
    /// <param name="unknown">What is known of what is not known in it.</param>
    public static Node Mark(Node node, Value unknown) => node switch
    {
        ScalarNode { Text: var text } when Sentinels.Contains(text) => new UnknownNode(unknown, node),
        ScalarNode { Text: "[secret]" or "[unknown]" } => new UnknownNode(Value.Unknown, node),
        // A text with an unknown in it, as outputs that are joined leave it.
        ScalarNode { Text: var text } when Array.Exists(Sentinels, sentinel => text.Contains(sentinel, StringComparison.Ordinal)) => new UnknownNode(unknown, node),
        SequenceNode sequence => new SequenceNode([.. sequence.Items.Select(item => Mark(item, unknown))], node.Line, node.Column),
        MappingNode mapping when mapping.Text(Signature) is { } signature => signature is Archive or Asset ? node : new UnknownNode(unknown, node),
        MappingNode mapping => new MappingNode([.. mapping.Entries.Select(entry => new MappingEntry(entry.Key, Mark(entry.Value, unknown)))], node.Line, node.Column),
        _ => node,
    };
}
