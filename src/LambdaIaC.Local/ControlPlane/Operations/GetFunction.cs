using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetFunction : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2015-03-31/functions/{FunctionName}";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var target = FunctionTarget.Find(service, request);
        if (target.IsRefused)
        {
            return target.Error;
        }

        var (reference, function, version) = target.Value;
        return Document.Of(
            ("Configuration", FunctionConfiguration.Of(service.Scope, function, version, reference.Qualifier)),
            ("Code", Document.Of(
                ("RepositoryType", Value.Of("S3")),
                ("Location", Value.Of(new Uri(System.IO.Path.GetFullPath(service.Code.ZipOf(version.Code))).AbsoluteUri)))),
            ("Tags", reference.Qualifier is null && !function.Tags.IsEmpty ? Document.Map(function.Tags) : Value.Absent),
            ("Concurrency", function.ReservedConcurrency is { } reserved ? Document.Of(("ReservedConcurrentExecutions", Value.Of(reserved))) : Value.Absent));
    }
}
