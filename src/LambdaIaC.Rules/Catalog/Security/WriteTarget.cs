using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Where Lambda sends results and failed events with the rights of a function's role.</summary>
/// <param name="Service">What messages call the service, such as <c>SQS</c>.</param>
/// <param name="Action">The right that is needed.</param>
/// <param name="Below">What is written to, below the resource.</param>
internal sealed record WriteTarget(string Service, string Action, string Below = "")
{
    /// <summary>The right that a target needs; null when nobody knows what it is.</summary>
    public static WriteTarget? Of(Value target, StackIndex stack) => FailureTarget.ServiceOf(target, stack) switch
    {
        "sqs" => new("SQS", "sqs:SendMessage"),
        "sns" => new("SNS", "sns:Publish"),
        "lambda" => new("Lambda", "lambda:InvokeFunction"),
        "events" => new("EventBridge", "events:PutEvents"),
        "s3" => new("S3", "s3:PutObject", "/key"),
        _ => null,
    };

    /// <summary>Whether the role certainly may not write to the target.</summary>
    public bool IsDenied(Value target, IResourceView role, StackIndex stack) =>
        stack.Roles.May(role, Action, ResourceName.Of(target, stack, Below)) == false
        && !(target is ReferenceValue reference && stack.Find(reference.LogicalId) is { } resource && ResourcePolicies.MayAllow(stack, resource, Action));
}
