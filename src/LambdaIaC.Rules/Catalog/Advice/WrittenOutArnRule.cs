using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>A reference orders the two, survives a change of the name and works in every account, region and partition. Doors that see resolved values see ARNs everywhere, so this is for those who ask.</summary>
internal sealed class WrittenOutArnRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6105",
        "An ARN is written out though the stack makes the resource",
        Severity.Hidden,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html")
    {
        Covers = [46],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from resource in stack.Resources
        from written in Texts(resource.Properties, "")
        where written.Text.StartsWith("arn:", StringComparison.Ordinal)
        let target = TypeOf(written.Text) is { } type ? stack.Target(Value.Of(written.Text), type) : null
        where target is not null && target != resource
        select Report(
            resource,
            written.Path,
            $"{written.Path} of {resource.Type} '{resource.Name}' is '{written.Text}', which is {target.Type} '{target.Name}' of this stack; refer to it instead.") with
        {
            Related = [Other(target, "")],
            Value = written.Text,
        };

    private static IEnumerable<(string Path, string Text)> Texts(Value value, string path) => value switch
    {
        TextValue text => [(path, text.Text)],
        MapValue map => map.Entries.SelectMany(entry => Texts(entry.Value, PropertyPath.Member(path, entry.Key))),
        ListValue list => list.Items.SelectMany((item, index) => Texts(item, PropertyPath.Item(path, index))),
        _ => [],
    };

    private static string? TypeOf(string arn) => arn.Split(':') switch
    {
        ["arn", _, "lambda", _, _, "function", ..] => "Function",
        ["arn", _, "iam", _, _, var role] when role.StartsWith("role/", StringComparison.Ordinal) => "ExecutionRole",
        ["arn", _, "logs", _, _, "log-group", ..] => "LogGroup",
        _ => null,
    };
}
