using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class ListTags : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2017-03-31/tags/{Resource}";

    public override IReadOnlyList<RequestMember> Members { get; } = [TaggedResource.Member];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var found = TaggedResource.Find(service.State, service.Scope, request);
        return found.IsRefused ? found.Error : Document.Of(("Tags", Document.Map(found.Value.Tags)));
    }
}
