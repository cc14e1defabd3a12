using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Plans.Pulumi;

namespace LambdaIaC.Templates.Tests.Plans;

public sealed class PulumiPreviewTests
{
    private const string Role = "urn:pulumi:dev::shop::aws:iam/role:Role::orders";

    private const string Function = "urn:pulumi:dev::shop::aws:lambda/function:Function::orders";

    [Fact]
    public void The_rules_judge_the_inputs_where_they_stand() => Assert.Equal(
        ["orders LIAC1001 Timeout (7,133)", "orders LIAC1018 VpcConfig.SubnetIds[0] (8,97)"],
        CheckedTemplate.Readable(CheckedTemplate.Of(Preview("create"))).Where(static finding => finding.Rule.Id is "LIAC1001" or "LIAC1018")
            .Select(static finding => $"{finding.Resource} {finding.Rule.Id} {finding.PropertyPath} ({finding.Place.Line},{finding.Place.Column})"));

    [Fact]
    public void An_unknown_is_part_of_the_one_resource_that_the_property_depends_on() =>
        Assert.Equal(new JoinedValue([new ReferenceValue(Role, ""), Value.Unknown]), Resource("Function").Properties["Role"]);

    [Fact]
    public void Two_resources_of_one_name_are_two()
    {
        var stack = new TemplateStack(Resources("create"), isOpen: false);
        Assert.Equal(("ExecutionRole", "Function"), (stack.Find(Role)?.Type, stack.Find(Function)?.Type));
    }

    [Fact]
    public void Secrets_and_archives_are_read() => Assert.Equal(
        ("{A=1, SECRET=(known later)}", "AssetValue"),
        (Resource("Function").Properties.At("Environment.Variables").ToString(), Resource("Function").Properties["Code"].GetType().Name));

    [Fact]
    public void The_native_provider_has_the_names_of_CloudFormation()
    {
        var group = Resource("LogGroup");
        Assert.Equal(Value.Of((long?)13), group.Properties["RetentionInDays"]);
    }

    [Fact]
    public void A_preview_of_changes_leaves_out_what_stays()
    {
        Assert.False(new PulumiPreview(Read("create"), "x").IsOpen);
        Assert.True(new PulumiPreview(Read("update"), "x").IsOpen);
    }

    [Fact]
    public void What_is_deleted_is_not_judged() => Assert.DoesNotContain(Resources("delete"), static resource => resource.Type == "Function");

    private static TemplateResource Resource(string type) => Resources("create").Single(resource => resource.Type == type);

    private static IReadOnlyList<TemplateResource> Resources(string op) => new PulumiPreview(Read(op), "preview.json").Resources();

    private static MappingNode Read(string op) => (MappingNode)new JsonReader(Preview(op)).Read();

    /// <summary>The form of <c>pulumi preview --json</c>; unknowns and secrets as in facts/pulumi-protocol.md.</summary>
    private static string Preview(string op) => $$$$$"""
        {"steps": [
          {"op": "create", "urn": "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev", "newState": {"type": "pulumi:pulumi:Stack"}},
          {"op": "create", "urn": "{{{{{Role}}}}}", "newState": {"urn": "{{{{{Role}}}}}", "type": "aws:iam/role:Role", "inputs": {"__defaults": [],
            "name": "orders-1234567", "assumeRolePolicy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}"}}},
          {"op": "{{{{{op}}}}}", "urn": "{{{{{Function}}}}}", "newState": {"urn": "{{{{{Function}}}}}", "type": "aws:lambda/function:Function",
            "propertyDependencies": {"role": ["{{{{{Role}}}}}"]}, "inputs": {
            "role": "04da6b54-80e4-46f7-96ec-b56ff0331ba9", "runtime": "python3.13", "handler": "a.b", "name": "orders-7654321", "timeout": 901,
            "environment": {"variables": {"A": "1", "SECRET": "[secret]"}}, "vpcConfig": {"subnetIds": ["wrong"], "securityGroupIds": ["sg-0a1b2c3d4e5f60718"]},
            "code": {"4dabf18193072939515e22adb298388d": "0def7320c3a5731c473e5ecbe6d01bc7", "path": "./src", "hash": "x"}}}},
          {"op": "create", "urn": "urn:pulumi:dev::shop::aws-native:logs:LogGroup::logs", "newState": {"type": "aws-native:logs:LogGroup", "inputs": {"retentionInDays": 13}}}
        ]}
        """;
}
