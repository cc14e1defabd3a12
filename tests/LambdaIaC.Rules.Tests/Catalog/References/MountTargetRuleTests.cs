using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class MountTargetRuleTests
{
    [Fact]
    public void A_file_system_without_a_mount_target_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", Given.Ref("point")))))), Given.A("AccessPoint", "point", ("FileSystemId", Given.Ref("files", "FileSystemId"))), Given.A("FileSystem", "files")));

        Assert.Equal("LIAC3218", finding.Rule.Id);
        Assert.Equal("FileSystemConfigs[0].Arn", finding.PropertyPath);
    }

    [Fact]
    public void A_mount_target_or_a_file_system_of_another_stack_is_legal()
    {
        Assert.Empty(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", Given.Ref("point")))))), Given.A("AccessPoint", "point", ("FileSystemId", Given.Ref("files", "FileSystemId"))), Given.A("FileSystem", "files"), Given.A("MountTarget", "mount", ("FileSystemId", Given.Ref("files", "FileSystemId")))));
        Assert.Empty(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", Given.Ref("point")))))), Given.A("AccessPoint", "point", ("FileSystemId", Given.Ref("files", "FileSystemId"))), Given.A("FileSystem", "files"), Given.A("MountTarget", "mount", ("FileSystemId", Given.Later))));
        Assert.Empty(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", Given.Later))))), Given.A("FileSystem", "files")));
    }

    [Fact]
    public void Where_there_may_be_more_resources_no_mount_target_is_missing() =>
        Assert.Empty(new MountTargetRule().Check(TestStack.OpenOf(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", Given.Ref("point")))))), Given.A("AccessPoint", "point", ("FileSystemId", Given.Ref("files", "FileSystemId"))), Given.A("FileSystem", "files")), RuleContext.Default));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new MountTargetRule().Check(TestStack.Of(resources), RuleContext.Default);
}
