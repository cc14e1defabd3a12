using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class TagResource : StateOperation
{
    /// <summary>Tags of one resource (documentation: tag restrictions).</summary>
    private const int MostTags = 50;

    public override string Method => "POST";

    public override string Path => "/2017-03-31/tags/{Resource}";

    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        TaggedResource.Member,
        .. RequestMember.BodyOf<FunctionSchema>()
            .Where(static member => member.Property.Name == "Tags")
            .Select(static member => member with { Property = member.Property with { Required = true } }),
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request) => service.Change(change =>
    {
        var found = TaggedResource.Find(change.State, service.Scope, request);
        if (found.IsRefused)
        {
            return found.Error;
        }

        if (request.Map("Tags") is not { Entries.Count: > 0 } tags)
        {
            return ApiError.InvalidParameter("An error occurred and the request cannot be processed.");
        }

        var function = found.Value;
        var merged = function.Tags.SetItems(tags.Entries.Select(static tag => new KeyValuePair<string, string>(tag.Key, tag.Value.ToString() ?? "")));
        if (merged.Count > MostTags)
        {
            return ApiError.InvalidParameter("Number of tags exceeds resource tag limit.");
        }

        change.Put(function with { Tags = merged, Latest = function.Latest with { RevisionId = LambdaService.NewRevision() } });
        return OperationResponse.Empty;
    });
}
