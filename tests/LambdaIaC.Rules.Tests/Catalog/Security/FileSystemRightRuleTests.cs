using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class FileSystemRightRuleTests
{
    private static readonly TestResource Function = TestPolicy.Function(("FileSystemConfigs", TestResource.List(TestResource.Map(("Arn", TestPolicy.Arn("entrance"))))));
    private static readonly TestResource Entrance = new("AccessPoint", "entrance", TestResource.Map(("FileSystemId", new ReferenceValue("files", "Ref"))));

    [Fact]
    public void A_role_that_the_policy_of_the_file_system_keeps_out_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(), FileSystem(TestPolicy.Deny("elasticfilesystem:ClientRootAccess"))));

        Assert.Equal(("LIAC4423", "FileSystemConfigs[0].Arn"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_file_system_without_a_policy_lets_everyone_in() =>
        Assert.Empty(Check(TestPolicy.RoleWith(), new TestResource("FileSystem", "files", MapValue.Empty)));

    [Fact]
    public void A_right_on_either_side_is_enough()
    {
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("elasticfilesystem:ClientMount")), FileSystem(TestPolicy.Deny("elasticfilesystem:ClientRootAccess"))));
        Assert.Empty(Check(TestPolicy.RoleWith(), FileSystem(TestPolicy.Allow("elasticfilesystem:Client*"))));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), new TestResource("FileSystem", "files", TestResource.Map(("FileSystemPolicy", Value.Unknown)))));
        Assert.Empty(new FileSystemRightRule().Check(TestStack.Of(TestPolicy.RoleWith(), Function), RuleContext.Default));
    }

    private static TestResource FileSystem(Value statement) => new("FileSystem", "files", TestResource.Map(("FileSystemPolicy", TestPolicy.Of(statement))));

    private static IEnumerable<Finding> Check(TestResource role, TestResource fileSystem) =>
        new FileSystemRightRule().Check(TestStack.Of(role, Function, Entrance, fileSystem), RuleContext.Default);
}
