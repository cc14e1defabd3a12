using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Layers;

/// <summary>Which version of which layer a request means: the layer by name or ARN, the version by number.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Number">Counted from 1.</param>
internal sealed record LayerReference(string Name, long Number)
{
    public static RequestMember LayerName => RequestMember.InPath(
        SchemaCatalog.Get<LayerVersionSchema>().Find("LayerName") ?? throw new InvalidOperationException("The schema of layer versions has no LayerName."));

    public static RequestMember VersionNumber { get; } =
        RequestMember.InPath(Integer("VersionNumber") with { Required = true, Source = "lambda/2015-03-31:LayerVersionNumber" });

    /// <summary>The name at the end of an ARN, or the name.</summary>
    public static string NameOf(OperationRequest request) => request.Required("LayerName").Split(':')[^1];

    /// <summary>The version that a request names.</summary>
    public static Answer<LayerReference> Of(OperationRequest request) => request.Integer("VersionNumber") is >= 1 and { } number
        ? new LayerReference(NameOf(request), number)
        : ApiError.InvalidParameter("Layer Version Cannot be less than 1");

    public LayerVersionRecord? Find(ServiceState state) =>
        state.Layers.TryGetValue(Name, out var layer) && layer.Versions.TryGetValue(Number, out var version) ? version : null;

    /// <summary>The document of a layer version.</summary>
    public static MapValue Document(LambdaService service, string name, LayerVersionRecord version) => new(
        ApiNames.Of(SchemaCatalog.Get<LayerVersionSchema>().Properties, version.Configuration).With("LayerName", Value.Absent).Entries.Concat(
            ControlPlane.Document.Of(
                ("LayerArn", Value.Of(service.Scope.LayerArn(name))),
                ("LayerVersionArn", Value.Of(service.Scope.LayerVersionArn(name, version.Number))),
                ("Version", Value.Of(version.Number)),
                ("Description", version.Configuration["Description"].IsAbsent ? Value.Of("") : version.Configuration["Description"]),
                ("CreatedDate", ControlPlane.Document.Timestamp(version.Created)),
                ("Content", ControlPlane.Document.Of(
                    ("Location", Value.Of(new Uri(Path.GetFullPath(service.LayerContents.ZipOf(version.Content))).AbsoluteUri)),
                    ("CodeSha256", Value.Of(version.Content.Sha256)),
                    ("CodeSize", Value.Of(version.Content.Size))))).Entries));
}
