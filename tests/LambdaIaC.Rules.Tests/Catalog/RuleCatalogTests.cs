using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Tests.Schemas;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog;

public sealed class RuleCatalogTests
{
    [Fact]
    public void Every_id_stands_once_and_in_order()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^LIAC[1-6][0-9]{3}$", id));
    }

    [Fact]
    public void No_rule_class_uses_the_id_of_another_rule()
    {
        var ids = RuleCatalog.ResourceRules.SelectMany(rules => rules).Distinct().Select(rule => rule.Info.Id)
            .Concat(RuleCatalog.StackRules.Select(rule => rule.Info.Id))
            .Concat(SchemaTree.All.Select(entry => entry.Property.RuleId).OfType<string>())
            .ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Every_rule_has_a_title_of_its_own_and_a_source()
    {
        Assert.All(RuleCatalog.All, rule => Assert.NotEqual("", rule.Source));
        Assert.Empty(RuleCatalog.All.GroupBy(rule => rule.Title).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_resource_rule_is_about_a_type_that_exists() =>
        Assert.All(RuleCatalog.ResourceRules, rules => Assert.NotNull(Rules.Schemas.SchemaCatalog.Find(rules.Key)));

    [Fact]
    public void A_resource_is_judged_by_its_schema_and_by_the_rules_about_it() =>
        Assert.Equal(["LIAC1001", "LIAC2002", "LIAC2002"], Problems(RuleCatalog.Check(Orders, RuleContext.Default)).Select(finding => finding.Rule.Id));

    [Fact]
    public void A_stack_is_judged_by_its_resources_and_as_a_whole()
    {
        var layer = new TestResource("LayerVersion", "tools", TestResource.Map(("Content", new AssetValue("folder", "tools") { UnzippedSize = 262_144_001 })));
        var function = TestResource.Function([.. Orders.Properties.Entries.Select(entry => (entry.Key, entry.Value)), ("Layers", TestResource.List(new ReferenceValue("tools", "LayerVersionArn")))]);

        Assert.Equal(
            ["LIAC1001", "LIAC2002", "LIAC2002", "LIAC3001"],
            Problems(RuleCatalog.Check(new TestStack(function, layer), RuleContext.Default)).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_resource_of_a_type_that_is_not_known_has_no_findings() =>
        Assert.Empty(RuleCatalog.Check(new TestResource("Mailbox", "m", TestResource.Map(("Timeout", Value.Of(99999L)))), RuleContext.Default));

    [Fact]
    public void A_finding_carries_the_rule_as_the_catalogue_lists_it()
    {
        var wrong = TestResource.Function(
            ("Role", Value.Of("r1")),
            ("Code", TestResource.Map(("S3Bucket", Value.Of("b")))),
            ("Layers", TestResource.Texts("tools")),
            ("Tags", TestResource.Map(("a,b", Value.Of("c;d")))),
            ("FileSystemConfigs", TestResource.List(TestResource.Map(("Arn", Value.Of("x"))))),
            ("Environment", TestResource.Map(("Variables", TestResource.Map(("A", Value.Of("b")))))));

        var findings = RuleCatalog.Check(wrong, RuleContext.Default).Where(finding => finding.Severity > Severity.Hidden).ToList();

        Assert.Equal(
            ["LIAC1009", "LIAC1012", "LIAC1008", "LIAC1024", "LIAC1024", "LIAC1025", "LIAC1027", "LIAC1028", "LIAC2002", "LIAC2002", "LIAC2107", "LIAC2214"],
            Problems(findings).Select(finding => finding.Rule.Id));
        Assert.All(findings, finding => Assert.Contains(finding.Rule, RuleCatalog.All));
    }

    [Fact]
    public void A_rule_about_what_is_missing_is_not_asked_about_an_open_stack()
    {
        var function = Given.Function(("DeadLetterConfig", Given.Block(("TargetArn", "arn:aws:sqs:eu-west-1:123456789012:dead"))));
        var mapping = Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")));

        // That nobody calls the function asynchronously is certain only where all of the stack is seen.
        Assert.Contains(RuleCatalog.CheckTogether(TestStack.Of(function, mapping), RuleContext.Default), static finding => finding.Rule.Id == "LIAC5202");
        Assert.DoesNotContain(RuleCatalog.CheckTogether(TestStack.OpenOf(function, mapping), RuleContext.Default), static finding => finding.Rule.Id == "LIAC5202");
    }

    /// <summary>What is wrong; advice is given on almost everything.</summary>
    private static IEnumerable<Finding> Problems(IEnumerable<Finding> findings) => findings.Where(finding => finding.Severity >= Severity.Warning);

    private static TestResource Orders => TestResource.Function(("Role", Value.Unknown), ("Code", Value.Unknown), ("Timeout", Value.Of(901L)));
}
