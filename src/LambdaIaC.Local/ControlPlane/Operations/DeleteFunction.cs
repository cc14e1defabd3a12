using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class DeleteFunction : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2015-03-31/functions/{FunctionName}";

    /// <summary>204, although the service model says 200 (recorded).</summary>
    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var resolved = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (resolved.IsRefused)
        {
            return resolved.Error;
        }

        var reference = resolved.Value;
        if (reference.Qualifier == "$LATEST")
        {
            return ApiError.InvalidParameter("$LATEST version cannot be deleted without deleting the function.");
        }

        if (reference.HasAlias)
        {
            return ApiError.InvalidParameter("Deletion of aliases is not currently supported.");
        }

        var response = service.Change(change => Delete(service, change, reference));
        service.CleanUpAfter(reference.Name);
        return response;
    }

    private static OperationResponse Delete(LambdaService service, StateChange change, FunctionReference reference)
    {
        // AWS leaves the qualifier out of this text (recorded).
        var found = change.State.FindFunction(service.Scope, reference with { Qualifier = null });
        if (found.IsRefused)
        {
            return found.Error;
        }

        if (reference.Qualifier is not { } version)
        {
            change.RemoveFunction(reference.Name);
            return OperationResponse.Empty;
        }

        var function = found.Value;
        var aliases = function.Aliases.Values
            .Where(alias => alias.FunctionVersion == version || alias.Weights.ContainsKey(version))
            .Select(static alias => alias.Name)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (aliases.Count > 0)
        {
            return ApiError.Conflict($"Unable to delete version because the following aliases reference it: [{string.Join(", ", aliases)}]");
        }

        if (function.Versions.ContainsKey(version))
        {
            change.Put(function with
            {
                Versions = function.Versions.Remove(version),
                Policies = function.Policies.Remove(version),
                EventInvokeConfigs = function.EventInvokeConfigs.Remove(version),
                Provisioned = function.Provisioned.Remove(version),
            });
        }

        return OperationResponse.Empty;
    }
}
