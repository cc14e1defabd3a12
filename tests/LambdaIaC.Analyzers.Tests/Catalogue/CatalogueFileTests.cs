using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LambdaIaC.Analyzers.Tests.Catalogue;

/// <summary>The files that are generated from the rules and the facts about other tools. UPDATE_SNAPSHOTS=1 writes them.</summary>
public sealed class CatalogueFileTests
{
    [Fact]
    public void The_list_that_the_tool_carries_is_up_to_date() => Checkout.VerifyGenerated("src/LambdaIaC.Commands/Rules/catalogue.json", CatalogueJson());

    [Fact]
    public void The_index_of_other_tools_ids_is_up_to_date() => Checkout.VerifyGenerated("analyzers/docs/rules/PEERS.md", PeerIndex());

    [Theory]
    [InlineData("CL E3033, E1163; TF aws_lambda_{function,alias}_invalid_description (only 140); CDK", "E1163 E3033 aws_lambda_alias_invalid_description aws_lambda_function_invalid_description")]
    [InlineData("CK CKV_AWS_107, 108, 109; CN AwsSolutions-L1 / LambdaLatestVersion", "AwsSolutions-L1 CKV_AWS_107 CKV_AWS_108 CKV_AWS_109 LambdaLatestVersion")]
    [InlineData("AN AWSLambda0120-0122, 0128; SH Lambda.6; PW awslambda_function_inside_vpc", "AWSLambda0120 AWSLambda0121 AWSLambda0122 AWSLambda0128 Lambda.6 awslambda_function_inside_vpc")]
    [InlineData("CN HIPAA/NIST/PCI LambdaInsideVPC; GR LAMBDA_INSIDE_VPC; CG W89", "LAMBDA_INSIDE_VPC LambdaInsideVPC W89")]
    [InlineData("SAM ('ImageUri' must be set); CDK", "")]
    public void Ids_are_found_in_what_a_person_wrote(string peers, string expected) =>
        Assert.Equal(expected, string.Join(' ', PeerId.Parse(peers).Select(static peer => peer.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void Rules_cover_only_checks_that_exist() =>
        Assert.All(ListedRule.All, static rule => Assert.All(rule.Covers, static number => Assert.Contains(number, KnownCheck.ByNumber)));

    private static string CatalogueJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var rule in ListedRule.All)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("title", rule.Title);
                json.WriteString("severity", rule.Severity);
                json.WriteString("where", rule.Where);
                json.WriteString("doors", string.Join(' ', rule.Doors));
                json.WriteStartObject("peers");
                foreach (var tool in rule.Peers.GroupBy(static peer => peer.Tool, static peer => peer.Id))
                {
                    json.WriteString(tool.Key, string.Join(' ', tool));
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return $"{Encoding.UTF8.GetString(buffer.ToArray())}\n";
    }

    private static string PeerIndex()
    {
        var index = new StringBuilder("""
            # What other tools call our rules

            By the id of the other tool. `lambdaiac rules --format json` has the same the other way round. This file is generated from `Covers` of
            the rules: `UPDATE_SNAPSHOTS=1 dotnet test tests/LambdaIaC.Analyzers.Tests --filter CatalogueFile` writes it. A rule that stands beside
            an id answers what the other tool checks by it; it may know more, and say less where the other one guesses.

            """);
        var ids = ListedRule.All.SelectMany(static rule => rule.Peers, static (rule, peer) => (Peer: peer, Rule: rule))
            .GroupBy(static entry => entry.Peer, static entry => entry.Rule).ToLookup(static group => group.Key.Tool);
        foreach (var tool in PeerTool.All.Where(tool => ids.Contains(tool.Name)))
        {
            index.Append($"\n## {tool.Name}\n\n| Id | Rules |\n|---|---|\n");
            foreach (var group in ids[tool.Name].OrderBy(static group => group.Key.Id, StringComparer.Ordinal))
            {
                index.Append($"| {group.Key.Id} | {string.Join(", ", group.Select(static rule => $"[{rule.Id}]({rule.Id}.md)"))} |\n");
            }
        }

        return index.ToString();
    }
}
