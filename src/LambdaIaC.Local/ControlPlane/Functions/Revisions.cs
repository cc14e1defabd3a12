namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Optimistic locking: a change that names another revision than the current one is refused.</summary>
internal static class Revisions
{
    public static ApiError? Check(OperationRequest request, string current, string api = "GetFunction/GetAlias") =>
        request.Text("RevisionId") is { } expected && expected != current
            ? ApiError.PreconditionFailed(
                $"The Revision Id provided does not match the latest Revision Id. Call the {api} API to retrieve the latest Revision Id")
            : null;
}
