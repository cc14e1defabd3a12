using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The statements of one policy are told apart by their ids; each function, version and alias has a policy of its own.</summary>
internal sealed class StatementIdRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3400",
        "Two permissions of a function have one StatementId",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html")
    {
        Covers = [215],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from permission in stack.OfType("Permission")
        let id = permission.Properties["StatementId"].Text()
        let function = stack.FunctionOf(permission)
        let callee = Callee.Of(permission, stack)
        where id is not null && function is not null && callee is not null
        group permission by (function, callee, id) into same
        from permission in same.Skip(1)
        select Report(
            permission,
            "StatementId",
            $"StatementId of Permission '{permission.Name}' is '{same.Key.id}', as that of Permission '{same.First().Name}' on the same function; give it an id of its own.") with
        {
            Value = same.Key.id,
            Related = [Other(same.First(), "StatementId")],
            AwsMessage = $"The statement id ({same.Key.id}) provided already exists. Please provide a new statement id, or remove the existing statement.",
        };
}
