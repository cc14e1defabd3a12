using LambdaIaC.Compiler.Packaging.Zip;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetAccountSettings : StateOperation
{
    /// <summary>75 GiB (quota of the documentation).</summary>
    private const long TotalCodeSize = 80_530_636_800;

    private const long ZippedCodeSize = 52_428_800;

    public override string Method => "GET";

    public override string Path => "/2016-08-19/account-settings";

    public override IReadOnlyList<RequestMember> Members { get; } = [];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var functions = service.State.Functions;
        var code = functions.Values.SelectMany(static function => function.AllVersions()).Sum(static version => version.Code.Size);
        var layers = service.State.Layers.Values.SelectMany(static layer => layer.Versions.Values).Sum(static version => version.Content.Size);
        var reserved = functions.Values.Sum(static function => function.ReservedConcurrency ?? 0);
        return Document.Of(
            ("AccountLimit", Document.Of(
                ("TotalCodeSize", Value.Of(TotalCodeSize)),
                ("CodeSizeUnzipped", Value.Of(ZipReader.ContentLimit)),
                ("CodeSizeZipped", Value.Of(ZippedCodeSize)),
                ("ConcurrentExecutions", Value.Of(service.Settings.ConcurrentExecutions)),
                ("UnreservedConcurrentExecutions", Value.Of(service.Settings.ConcurrentExecutions - reserved)))),
            ("AccountUsage", Document.Of(
                ("TotalCodeSize", Value.Of(code + layers)),
                ("FunctionCount", Value.Of(functions.Count)))));
    }
}
