using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>
/// Judges the members of a request one by one with the limits of their schemas, and answers as AWS does: all failures in one
/// ValidationException, or the sentence that AWS keeps for one of them.
/// </summary>
internal static class RequestValidator
{
    /// <summary>Judges a request.</summary>
    /// <returns>The refusal, or null when every member is legal on its own.</returns>
    public static ApiError? Check(Operation operation, OperationRequest request)
    {
        var findings = SchemaRule.CheckRequest(operation.Members.Select(static member => member.Property), request).ToList();
        var failures = findings.SelectMany(static finding => finding.AwsFailures).ToList();

        // AWS judges single members before anything that has a sentence of its own.
        return failures.Count > 0
            ? ApiError.Validation(AwsFailure.Message(failures))
            : findings.Where(static finding => finding.AwsMessage is not null).Select(Sentence).FirstOrDefault();
    }

    private static ApiError Sentence(Finding finding) =>
        finding.PropertyPath.EndsWith("ZipFile", StringComparison.Ordinal) ? ApiError.TooLarge(finding.AwsMessage!) : ApiError.InvalidParameter(finding.AwsMessage!);
}
