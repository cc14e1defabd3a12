using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>The resource policy of a function, version or alias: who may invoke it.</summary>
internal static partial class ResourcePolicy
{
    /// <summary>In bytes (quota of the documentation).</summary>
    private const int LongestPolicy = 20_480;

    /// <summary>The policies are kept by qualifier; the function's own is under the empty name.</summary>
    public static string KeyOf(FunctionReference reference) => reference.Qualifier ?? "";

    /// <summary>Builds the statement of a request.</summary>
    public static Answer<MapValue> Statement(AccountScope scope, FunctionReference reference, OperationRequest request)
    {
        if (Principal(request.Required("Principal")) is not { } principal)
        {
            return ApiError.InvalidParameter("The provided principal was invalid. Please check the principal and try again.");
        }

        if (request.Has("FunctionUrlAuthType") && request.Required("Action") != "lambda:InvokeFunctionUrl")
        {
            return ApiError.InvalidParameter("FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action");
        }

        return Document.Of(
            ("Sid", Value.Of(request.Required("StatementId"))),
            ("Effect", Value.Of("Allow")),
            ("Principal", principal),
            ("Action", Value.Of(request.Required("Action"))),
            ("Resource", Value.Of(scope.FunctionArn(reference.Name, reference.Qualifier))),
            ("Condition", Condition(request)));
    }

    /// <summary>The policy as AWS gives it: a document in a string.</summary>
    public static string Text(ImmutableList<MapValue> statements) => Encoding.UTF8.GetString(ValueJson.ToUtf8(Document.Of(
        ("Version", Value.Of("2012-10-17")),
        ("Id", Value.Of("default")),
        ("Statement", Document.List(statements)))));

    public static ApiError? CheckLength(ImmutableList<MapValue> statements)
    {
        var length = Encoding.UTF8.GetByteCount(Text(statements));
        return length > LongestPolicy
            ? new ApiError("PolicyLengthExceededException", 400, $"The final policy size ({length}) is bigger than the limit ({LongestPolicy}).")
            : null;
    }

    /// <summary>The revision that a policy shows is that of what it hangs on.</summary>
    public static string RevisionOf(FunctionRecord function, FunctionReference reference) => reference.Qualifier switch
    {
        { } name when function.Aliases.TryGetValue(name, out var alias) => alias.RevisionId,
        { } number when function.Versions.TryGetValue(number, out var version) => version.RevisionId,
        _ => function.Latest.RevisionId,
    };

    /// <summary>Replaces the statements; what they hang on gets a new revision.</summary>
    public static FunctionRecord With(FunctionRecord function, FunctionReference reference, ImmutableList<MapValue> statements)
    {
        var revision = LambdaService.NewRevision();
        var changed = function with
        {
            Policies = statements.IsEmpty ? function.Policies.Remove(KeyOf(reference)) : function.Policies.SetItem(KeyOf(reference), statements),
        };
        return reference.Qualifier switch
        {
            { } name when changed.Aliases.TryGetValue(name, out var alias) => changed with { Aliases = changed.Aliases.SetItem(name, alias with { RevisionId = revision }) },
            { } number when changed.Versions.TryGetValue(number, out var version) => changed.With(version with { RevisionId = revision }),
            _ => changed.With(changed.Latest with { RevisionId = revision }),
        };
    }

    private static Value? Principal(string principal) => principal switch
    {
        "*" => Value.Of("*"),
        _ when Account().IsMatch(principal) => Document.Of(("AWS", Value.Of($"arn:aws:iam::{principal}:root"))),
        _ when Identity().IsMatch(principal) => Document.Of(("AWS", Value.Of(principal))),
        _ when ServiceName().IsMatch(principal) => Document.Of(("Service", Value.Of(principal))),
        _ => null,
    };

    private static Value Condition(OperationRequest request)
    {
        var equals = Document.Of(
            ("AWS:SourceAccount", request.Members["SourceAccount"]),
            ("aws:PrincipalOrgID", request.Members["PrincipalOrgID"]),
            ("lambda:EventSourceToken", request.Members["EventSourceToken"]),
            ("lambda:FunctionUrlAuthType", request.Members["FunctionUrlAuthType"]));
        var condition = Document.Of(
            ("StringEquals", equals.Entries.Count > 0 ? equals : Value.Absent),
            ("ArnLike", request.Has("SourceArn") ? Document.Of(("AWS:SourceArn", request.Members["SourceArn"])) : Value.Absent),
            ("Bool", request.Has("InvokedViaFunctionUrl")
                ? Document.Of(("lambda:InvokedViaFunctionUrl", Value.Of(request.Flag("InvokedViaFunctionUrl") ? "true" : "false")))
                : Value.Absent));
        return condition.Entries.Count > 0 ? condition : Value.Absent;
    }

    [GeneratedRegex(@"\A[0-9]{12}\z")]
    private static partial Regex Account();

    [GeneratedRegex(@"\Aarn:aws[a-zA-Z-]*:(iam|sts)::[0-9]{12}:(root|user/.+|role/.+|assumed-role/.+|federated-user/.+)\z")]
    private static partial Regex Identity();

    [GeneratedRegex(@"\A[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|amazon\.com)\z")]
    private static partial Regex ServiceName();
}
