using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class UntagResource : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2017-03-31/tags/{Resource}";

    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        TaggedResource.Member,
        RequestMember.InQuery(List("TagKeys", Text("TagKey")) with { Required = true, Source = "lambda/2015-03-31:TagKeyList" }) with { WireName = "tagKeys" },
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request) => service.Change(change =>
    {
        var found = TaggedResource.Find(change.State, service.Scope, request);
        if (found.IsRefused)
        {
            return found.Error;
        }

        var keys = request.Members["TagKeys"] is ListValue list ? list.Items.Select(static key => key.ToString() ?? "") : [];
        var function = found.Value;
        change.Put(function with { Tags = function.Tags.RemoveRange(keys), Latest = function.Latest with { RevisionId = LambdaService.NewRevision() } });
        return OperationResponse.Empty;
    });
}
