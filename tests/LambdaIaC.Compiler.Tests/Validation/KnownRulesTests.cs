using System.Text.RegularExpressions;
using LambdaIaC.Compiler.Validation;

namespace LambdaIaC.Compiler.Tests.Validation;

public partial class KnownRulesTests
{
    [Fact]
    public void Rules_of_AWS_and_of_this_library_are_one_list_in_the_order_of_their_ids()
    {
        var ids = KnownRules.All.Select(static rule => rule.Id).ToList();
        Assert.Contains("LIAC1001", ids);
        Assert.Contains("LIAC9001", ids);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Rules_of_this_library_are_numbered_from_9001_without_gaps()
    {
        Assert.Equal(Enumerable.Range(9001, LibraryRules.All.Count).Select(static number => $"LIAC{number}"), LibraryRules.All.Select(static rule => rule.Id));
    }

    [Fact]
    public void Every_rule_has_an_id_and_a_title()
    {
        Assert.All(KnownRules.All, static rule =>
        {
            Assert.Matches(Id(), rule.Id);
            Assert.NotEmpty(rule.Title);
        });
    }

    [Fact]
    public void A_rule_is_found_by_its_id()
    {
        Assert.Equal("LIAC9005", KnownRules.Find("LIAC9005")?.Id);
        Assert.Null(KnownRules.Find("LIAC9999"));
    }

    [GeneratedRegex("^LIAC[0-9]{4}$")]
    private static partial Regex Id();
}
