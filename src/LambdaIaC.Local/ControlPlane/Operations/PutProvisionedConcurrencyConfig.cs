using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class PutProvisionedConcurrencyConfig : StateOperation
{
    public override string Method => "PUT";

    public override string Path => "/2019-09-30/functions/{FunctionName}/provisioned-concurrency";

    public override int SuccessStatus => 202;

    public override IReadOnlyList<RequestMember> Members { get; } =
        [CommonMembers.FunctionName, ProvisionedConcurrencyDocument.Qualifier, .. RequestMember.BodyOf<ProvisionedConcurrencySchema>("FunctionName", "Qualifier")];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var resolved = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (resolved.IsRefused)
        {
            return resolved.Error;
        }

        return resolved.Value.IsLatest
            ? ApiError.InvalidParameter("Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
            : service.Change(change => Put(service, change, resolved.Value, request));
    }

    private static OperationResponse Put(LambdaService service, StateChange change, FunctionReference reference, OperationRequest request)
    {
        var found = ProvisionedConcurrencyDocument.Find(change.State, service.Scope, reference);
        if (found.IsRefused)
        {
            return found.Error;
        }

        var function = found.Value;
        var key = reference.Qualifier ?? "";
        var executions = request.Integer("ProvisionedConcurrentExecutions") ?? 0;
        if ((CheckTwins(function, key) ?? CheckLimits(service.Settings, change.State, function, key, executions)) is { } refusal)
        {
            return refusal;
        }

        var settings = Document.Of(("ProvisionedConcurrentExecutions", Value.Of(executions)));
        var record = new SettingsRecord(settings, function.Provisioned.GetValueOrDefault(key)?.Created ?? service.Now, service.Now);
        change.Put(function with { Provisioned = function.Provisioned.SetItem(key, record) });
        return ProvisionedConcurrencyDocument.Of(record, "IN_PROGRESS");
    }

    /// <summary>A version has it from itself or from one alias, never from both.</summary>
    private static ApiError? CheckTwins(FunctionRecord function, string key)
    {
        if (function.Aliases.TryGetValue(key, out var alias))
        {
            return function.Provisioned.ContainsKey(alias.FunctionVersion)
                ? ApiError.Conflict("Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version")
                : null;
        }

        return function.Aliases.Values.Any(other => other.FunctionVersion == key && function.Provisioned.ContainsKey(other.Name))
            ? ApiError.Conflict("Version is pointed by a Provisioned Concurrency alias")
            : null;
    }

    private static ApiError? CheckLimits(ServiceSettings settings, ServiceState state, FunctionRecord function, string key, long executions)
    {
        var own = ProvisionedConcurrencyDocument.TotalOf(function) - (function.Provisioned.TryGetValue(key, out var old) ? ProvisionedConcurrencyDocument.ExecutionsOf(old) : 0);
        if (function.ReservedConcurrency is { } reserved)
        {
            return own + executions > reserved
                ? ApiError.InvalidParameter("Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function")
                : null;
        }

        var taken = own + state.Functions.Values
            .Where(other => other.Name != function.Name)
            .Sum(static other => other.ReservedConcurrency ?? ProvisionedConcurrencyDocument.TotalOf(other));
        var unreserved = settings.ConcurrentExecutions - taken;
        if (executions > unreserved)
        {
            return ApiError.InvalidParameter($"Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [{unreserved}].").Untyped();
        }

        return unreserved - executions < settings.MinimumUnreservedConcurrency
            ? ApiError.InvalidParameter(
                "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of "
                + $"[{settings.MinimumUnreservedConcurrency}].").Untyped()
            : null;
    }
}
