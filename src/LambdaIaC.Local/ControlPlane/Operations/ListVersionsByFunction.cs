using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class ListVersionsByFunction : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2015-03-31/functions/{FunctionName}/versions";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName, CommonMembers.Marker, CommonMembers.MaxItems(10_000)];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var target = FunctionTarget.Find(service, request);
        return target.IsRefused
            ? target.Error
            : Page.Of(
                "Versions",
                [.. target.Value.Function.AllVersions()],
                static version => version.Number.ToString("D10", System.Globalization.CultureInfo.InvariantCulture),
                version => FunctionConfiguration.Listed(service.Scope, target.Value.Function, version, version.Version),
                request,
                50);
    }
}
