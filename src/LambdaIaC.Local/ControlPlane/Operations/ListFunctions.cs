using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class ListFunctions : StateOperation
{
    /// <summary>However many are asked for, AWS gives no more at once (documentation of the operation).</summary>
    private const int LargestPage = 50;

    public override string Method => "GET";

    public override string Path => "/2015-03-31/functions";

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        RequestMember.InQuery(Text("MasterRegion") with { Constraints = [new Pattern(@"ALL|(eusc-)?[a-z]{2}(-gov|-iso[a-z]?)?-[a-z]+-\d{1}")], Source = "lambda/2015-03-31:MasterRegion" }),
        RequestMember.InQuery(Text("FunctionVersion") with { Constraints = [new OneOf(["ALL"])], Source = "lambda/2015-03-31:FunctionVersion" }),
        CommonMembers.Marker,
        CommonMembers.MaxItems(10_000),
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var functions = service.State.Functions.Values.OrderBy(static function => function.Name, StringComparer.Ordinal);
        var all = request.Has("FunctionVersion")
            ? functions.SelectMany(static function => function.AllVersions().Select(version => (function, version, qualifier: (string?)version.Version)))
            : functions.Select(static function => (function, version: function.Latest, qualifier: (string?)null));
        return Page.Of(
            "Functions",
            [.. all],
            static item => $"{item.function.Name}:{item.version.Version}",
            item => FunctionConfiguration.Listed(service.Scope, item.function, item.version, item.qualifier),
            request,
            LargestPage);
    }
}
