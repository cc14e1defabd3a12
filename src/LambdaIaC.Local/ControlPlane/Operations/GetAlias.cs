using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetAlias : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2015-03-31/functions/{FunctionName}/aliases/{Name}";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName, AliasName];

    /// <summary>The name of the alias as a part of the path.</summary>
    public static RequestMember AliasName => RequestMember.InPath(
        SchemaCatalog.Get<AliasSchema>().Find("Name") ?? throw new InvalidOperationException("The schema of aliases has no Name."));

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var resolved = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        if (resolved.IsRefused)
        {
            return resolved.Error;
        }

        var reference = resolved.Value with { Qualifier = request.Required("Name") };
        return service.State.Functions.TryGetValue(reference.Name, out var function) && function.Aliases.TryGetValue(request.Required("Name"), out var alias)
            ? AliasDocument.Of(service.Scope, function, alias)
            : FunctionLookup.AliasNotFound(service.Scope, reference);
    }
}
