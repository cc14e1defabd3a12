using System.Collections.Immutable;
using System.Text;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class AddPermission : StateOperation
{
    public override string Method => "POST";

    public override string Path => "/2015-03-31/functions/{FunctionName}/policy";

    public override int SuccessStatus => 201;

    public override IReadOnlyList<RequestMember> Members { get; } =
        [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier, .. RequestMember.BodyOf<PermissionSchema>("FunctionName", "Qualifier")];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var resolved = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (resolved.IsRefused)
        {
            return resolved.Error;
        }

        return resolved.Value.Qualifier == VersionRecord.LatestVersion
            ? ApiError.InvalidParameter("We currently do not support adding policies for $LATEST.")
            : service.Change(change => Add(service, change, resolved.Value, request));
    }

    private static OperationResponse Add(LambdaService service, StateChange change, FunctionReference reference, OperationRequest request)
    {
        var found = change.State.FindFunction(service.Scope, reference with { Qualifier = null });
        if (found.IsRefused)
        {
            return found.Error;
        }

        var function = found.Value;
        if (!function.TryFindVersion(reference.Qualifier, out _))
        {
            return reference.HasAlias ? FunctionLookup.AliasNotFound(service.Scope, reference) : FunctionLookup.NotFound(service.Scope, reference);
        }

        var statement = ResourcePolicy.Statement(service.Scope, reference, request);
        if (statement.IsRefused)
        {
            return statement.Error;
        }

        var statements = function.Policies.GetValueOrDefault(ResourcePolicy.KeyOf(reference), []);
        var id = request.Required("StatementId");
        if (statements.Find(other => other["Sid"] is TextValue sid && sid.Text == id) is { } twin)
        {
            // The provider repeats a call after a crash: the same statement is the one that it made.
            return request.CreationToken is not null && twin.Equals(statement.Value)
                ? Answer(twin)
                : ApiError.Conflict($"The statement id ({id}) provided already exists. Please provide a new statement id, or remove the existing statement.");
        }

        if ((Revisions.Check(request, ResourcePolicy.RevisionOf(function, reference), "GetPolicy") ?? ResourcePolicy.CheckLength(statements.Add(statement.Value))) is { } refusal)
        {
            return refusal;
        }

        change.Put(ResourcePolicy.With(function, reference, statements.Add(statement.Value)));
        return Answer(statement.Value);
    }

    private static MapValue Answer(MapValue statement) => Document.Of(("Statement", Value.Of(Encoding.UTF8.GetString(ValueJson.ToUtf8(statement)))));
}
