using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class PutFunctionConcurrency : StateOperation
{
    public override string Method => "PUT";

    public override string Path => "/2017-10-31/functions/{FunctionName}/concurrency";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName, .. RequestMember.BodyOf<ReservedConcurrencySchema>("FunctionName")];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var resolved = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        if (resolved.IsRefused)
        {
            return resolved.Error;
        }

        return resolved.Value.Qualifier is not null
            ? ApiError.InvalidParameter(
                "This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. "
                + "Please specify either a function name or an unqualified function ARN.")
            : service.Change(change => Put(service, change, resolved.Value.Name, request.Integer("ReservedConcurrentExecutions") ?? 0));
    }

    private static OperationResponse Put(LambdaService service, StateChange change, string name, long reserved)
    {
        // AWS shows the qualifier here although none was given (recorded).
        var found = change.State.FindFunction(service.Scope, new FunctionReference(name, VersionRecord.LatestVersion));
        if (found.IsRefused)
        {
            return found.Error;
        }

        var function = found.Value;
        var others = change.State.Functions.Values.Where(other => other.Name != name).Sum(static other => other.ReservedConcurrency ?? 0);
        if (reserved > 0 && service.Settings.ConcurrentExecutions - others - reserved < service.Settings.MinimumUnreservedConcurrency)
        {
            return ApiError.InvalidParameter(
                "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of "
                + $"[{service.Settings.MinimumUnreservedConcurrency}].").Untyped();
        }

        var provisioned = ProvisionedConcurrencyDocument.TotalOf(function);
        if (reserved < provisioned)
        {
            return ApiError.InvalidParameter(
                $" ReservedConcurrentExecutions  {reserved} should not be lower than function's total provisioned concurrency [{provisioned}].").Untyped();
        }

        change.Put(function with { ReservedConcurrency = reserved });
        return Document.Of(("ReservedConcurrentExecutions", Value.Of(reserved)));
    }
}
