using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

/// <summary>When AWS updates the runtime below a function. It is kept; here the runtime is the interpreter of the machine.</summary>
internal sealed class PutRuntimeManagementConfig : StateOperation
{
    public override string Method => "PUT";

    public override string Path => "/2021-07-20/functions/{FunctionName}/runtime-management-config";

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        CommonMembers.NamespacedFunctionName,
        CommonMembers.Qualifier,
        .. (SchemaCatalog.Get<FunctionSchema>().Find("RuntimeManagementConfig")?.Members ?? [])
            .Select(static member => RequestMember.InBody(member with { ApiName = member.Name })),
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return service.Change(change =>
        {
            var function = change.State.FindFunction(service.Scope, reference.Value);
            if (function.IsRefused)
            {
                return function.Error;
            }

            var version = function.Value.FindVersion(service.Scope, reference.Value);
            if (version.IsRefused)
            {
                return version.Error;
            }

            var changed = version.Value with
            {
                RuntimeManagement = Document.Of(("UpdateRuntimeOn", request.Members["UpdateRuntimeOn"]), ("RuntimeVersionArn", request.Members["RuntimeVersionArn"])),
            };
            change.Put(function.Value.With(changed));
            return RuntimeManagementDocument.Of(service.Scope, reference.Value, changed);
        });
    }
}
