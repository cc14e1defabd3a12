using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

/// <summary>Whether Lambda ends loops of functions that invoke themselves. It is kept; loops are not looked for here yet.</summary>
internal sealed class PutFunctionRecursionConfig : StateOperation
{
    public override string Method => "PUT";

    public override string Path => "/2024-08-31/functions/{FunctionName}/recursion-config";

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        CommonMembers.FunctionName,
        .. SchemaCatalog.Get<FunctionSchema>().Properties
            .Where(static property => property.Name == "RecursiveLoop")
            .Select(static property => RequestMember.InBody(property with { ApiName = property.Name, Required = true })),
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return service.Change(change =>
        {
            var found = change.State.FindFunction(service.Scope, reference.Value);
            if (found.IsRefused)
            {
                return found.Error;
            }

            change.Put(found.Value with { RecursiveLoop = request.Required("RecursiveLoop") });
            return Document.Of(("RecursiveLoop", Value.Of(request.Required("RecursiveLoop"))));
        });
    }
}
