using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

/// <summary>Nothing signs code here, so no function has a configuration. Terraform asks for it with every function and wants 200.</summary>
internal sealed class GetFunctionCodeSigningConfig : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2020-06-30/functions/{FunctionName}/code-signing-config";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var target = FunctionTarget.Find(service, request);
        return target.IsRefused ? target.Error : MapValue.Empty;
    }
}
