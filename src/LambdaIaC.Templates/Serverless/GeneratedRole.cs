using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary>
/// The role that SAM makes for a function without one. SAM adds what the function's events, queues and destinations need; its policies are
/// therefore never all there are.
/// </summary>
internal static class GeneratedRole
{
    private const string BasicExecution = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

    public static IEnumerable<TemplateResource> Of(ServerlessFunction function)
    {
        if (!function.HasGeneratedRole)
        {
            return [];
        }

        var sam = function.Properties;
        var at = function.Source.Id;
        var policies = sam["Policies"];
        return
        [
            function.Source.Companion("AWS::IAM::Role", GeneratedName.Role, Located.Map(
                at,
                ("AssumeRolePolicyDocument", sam["AssumeRolePolicyDocument"] is { Value.IsAbsent: false } trust ? trust : Located.Of(Trust, at)),
                ("ManagedPolicyArns", Located.List([Located.Of(Value.Of(BasicExecution), at), .. policies.Items.Where(IsManaged)], at, isOpen: true)),
                ("Policies", Located.List(Documents(policies).Select((document, index) => Policy(document, index, function)), at, isOpen: true)),
                ("PermissionsBoundary", sam["PermissionsBoundary"]),
                ("Path", sam["RolePath"]))),
        ];
    }

    private static Value Trust { get; } = Map(
        ("Version", Value.Of("2012-10-17")),
        ("Statement", new ListValue([Map(
            ("Effect", Value.Of("Allow")),
            ("Action", new ListValue([Value.Of("sts:AssumeRole")])),
            ("Principal", Map(("Service", new ListValue([Value.Of("lambda.amazonaws.com")])))))])));

    private static MapValue Map(params IEnumerable<(string Name, Value Value)> entries) => new(entries.Select(static entry => KeyValuePair.Create(entry.Name, entry.Value)));

    private static bool IsManaged(Located policy) => policy.Value is TextValue { Text: var name } && name.StartsWith("arn:", StringComparison.Ordinal);

    /// <summary>Policies that are written out; templates of SAM and names are not.</summary>
    private static IEnumerable<Located> Documents(Located policies) =>
        (policies.Value is MapValue ? [policies] : policies.Items).Where(static policy => !policy["Statement"].Value.IsAbsent);

    private static Located Policy(Located document, int index, ServerlessFunction function) => Located.Map(
        function.Source.Id,
        ("PolicyName", Located.Of(Value.Of(FormattableString.Invariant($"{function.Source.Id.Text}RolePolicy{index}")), function.Source.Id)),
        ("PolicyDocument", document));
}
