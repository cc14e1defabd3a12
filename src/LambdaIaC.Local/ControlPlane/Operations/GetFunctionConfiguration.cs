using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetFunctionConfiguration : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2015-03-31/functions/{FunctionName}/configuration";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var target = FunctionTarget.Find(service, request);
        return target.IsRefused
            ? target.Error
            : FunctionConfiguration.Of(service.Scope, target.Value.Function, target.Value.Version, target.Value.Reference.Qualifier);
    }
}
