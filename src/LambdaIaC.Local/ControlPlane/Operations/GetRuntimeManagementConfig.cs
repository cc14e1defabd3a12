using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetRuntimeManagementConfig : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2021-07-20/functions/{FunctionName}/runtime-management-config";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var target = FunctionTarget.Find(service, request);
        return target.IsRefused ? target.Error : RuntimeManagementDocument.Of(service.Scope, target.Value.Reference, target.Value.Version);
    }
}
