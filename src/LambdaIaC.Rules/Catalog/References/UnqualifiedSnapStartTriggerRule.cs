using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Versions start from a snapshot; the function itself, $LATEST, starts cold. A function URL is judged with its qualifier, a permission is not: it may stand beside another.</summary>
internal sealed class UnqualifiedSnapStartTriggerRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3208",
        "A trigger calls a function with SnapStart without a version",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html")
    {
        Covers = [110],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from resource in stack.OfType("EventSourceMapping").Concat(stack.OfType("FunctionUrl"))
        let name = StackIndex.FunctionReference(resource)
        let function = stack.FunctionOf(name)
        where function is not null && SnapStart.IsOn(function) && PublishedVersions.Exist(function, stack) == true
            && PublishedVersions.IsUnqualified(name, resource.Properties["Qualifier"], stack) == true
        let path = resource.Type == "FunctionUrl" ? "TargetFunctionArn" : "FunctionName"
        select Report(
            resource,
            path,
            $"{path} of {resource.Type} '{resource.Name}' is Function '{function.Name}' itself, and only its versions have SnapStart; call an alias of it.") with
        {
            Related = [Other(function, "SnapStart")],
        };
}
