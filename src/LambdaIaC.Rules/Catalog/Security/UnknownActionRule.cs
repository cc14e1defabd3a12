using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>IAM takes any action; one that does not exist allows nothing. Often it is an operation whose action is called something else.</summary>
internal sealed class UnknownActionRule : StackRule
{
    private static readonly string[] Elements = ["Action", "NotAction"];

    // Operations of the APIs that are allowed by the action of another one. Source: Service Authorization Reference.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lambda:Invoke"] = "lambda:InvokeFunction",
        ["s3:ListObjects"] = "s3:ListBucket",
        ["s3:ListObjectsV2"] = "s3:ListBucket",
        ["s3:ListBuckets"] = "s3:ListAllMyBuckets",
        ["s3:HeadObject"] = "s3:GetObject",
        ["s3:HeadBucket"] = "s3:ListBucket",
        ["s3:CopyObject"] = "s3:GetObject and s3:PutObject",
        ["s3:DeleteObjects"] = "s3:DeleteObject",
        ["s3:UploadPart"] = "s3:PutObject",
        ["s3:CreateMultipartUpload"] = "s3:PutObject",
        ["sqs:SendMessageBatch"] = "sqs:SendMessage",
        ["sqs:DeleteMessageBatch"] = "sqs:DeleteMessage",
        ["sqs:ChangeMessageVisibilityBatch"] = "sqs:ChangeMessageVisibility",
        ["sns:PublishBatch"] = "sns:Publish",
        ["dynamodb:TransactWriteItems"] = "dynamodb:PutItem, dynamodb:UpdateItem, dynamodb:DeleteItem and dynamodb:ConditionCheckItem",
        ["dynamodb:TransactGetItems"] = "dynamodb:GetItem",
    };

    public override RuleInfo Info { get; } = new(
        "LIAC4412",
        "A policy names an action that does not exist",
        Severity.Warning,
        "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html")
    {
        Covers = [320],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from site in stack.Policies
        from statement in site.Policy.Statements
        from element in Elements
        from action in OneOrMany.Of(statement.Elements[element]).Items.Select(static (action, index) => (Text: action.Text(), Index: index))
        where action.Text is not null && KnownActions.Exists(action.Text) == false
        select Report(
            site.Resource,
            site.PathOf(statement, element, action.Index),
            $"{site.Name} names the action '{action.Text}', which {Fix(action.Text!)}") with
        {
            Value = action.Text,
        };

    private static string Fix(string action) => OtherNames.TryGetValue(action, out var other)
        ? $"IAM does not know: the operation is allowed by {other}."
        : "the service did not have in August 2026; check its spelling.";
}
