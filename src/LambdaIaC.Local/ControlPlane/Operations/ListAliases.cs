using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class ListAliases : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2015-03-31/functions/{FunctionName}/aliases";

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        CommonMembers.FunctionName,
        .. RequestMember.OptionalBodyOf<AliasSchema>()
            .Where(static member => member.Property.Name == "FunctionVersion")
            .Select(static member => RequestMember.InQuery(member.Property)),
        CommonMembers.Marker,
        CommonMembers.MaxItems(10_000),
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var target = FunctionTarget.Find(service, request);
        if (target.IsRefused)
        {
            return target.Error;
        }

        var version = request.Text("FunctionVersion");
        var function = target.Value.Function;
        var aliases = function.Aliases.Values
            .Where(alias => version is null || alias.FunctionVersion == version || alias.Weights.ContainsKey(version))
            .OrderBy(static alias => alias.Name, StringComparer.Ordinal);
        return Page.Of("Aliases", [.. aliases], static alias => alias.Name, alias => AliasDocument.Of(service.Scope, function, alias), request, 50);
    }
}
