using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>The document <c>FunctionConfiguration</c>, which most operations about functions answer with.</summary>
internal static class FunctionConfiguration
{
    private const string Creating = "The function is being created.";

    /// <summary>Properties that are no part of a version's configuration: identity, code, and what other operations set.</summary>
    public static IReadOnlySet<string> NotStored { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "FunctionName", "Code", "Publish", "PublishToLatestPublished", "Tags", "CodeSigningConfigArn",
    };

    /// <summary>The document of a version.</summary>
    /// <param name="scope">The account and region.</param>
    /// <param name="function">The function.</param>
    /// <param name="version">The version.</param>
    /// <param name="qualifier">What the ARN ends with: the qualifier of the request; null for the bare ARN.</param>
    public static MapValue Of(AccountScope scope, FunctionRecord function, VersionRecord version, string? qualifier) => Merge(
        Listed(scope, function, version, qualifier),
        Document.Of(
            ("State", Value.Of(version.State.ToString())),
            ("StateReason", version.State == FunctionState.Pending ? Value.Of(Creating) : Value.Absent),
            ("StateReasonCode", version.State == FunctionState.Pending ? Value.Of("Creating") : Value.Absent),
            ("LastUpdateStatus", Value.Of(version.LastUpdate?.ToString())),
            ("LastUpdateStatusReason", version.LastUpdate == UpdateStatus.InProgress ? Value.Of(Creating) : Value.Absent),
            ("LastUpdateStatusReasonCode", version.LastUpdate == UpdateStatus.InProgress ? Value.Of("Creating") : Value.Absent),
            ("RuntimeVersionConfig", RuntimeVersion(scope, version))));

    /// <summary>The document as lists have it: without the members that tell of a state.</summary>
    public static MapValue Listed(AccountScope scope, FunctionRecord function, VersionRecord version, string? qualifier)
    {
        var configuration = ApiNames.Of(SchemaCatalog.Get<FunctionSchema>().Properties, version.Configuration)
            .With("ImageConfig", Value.Absent)
            .With("ImageConfigResponse", version.Configuration["ImageConfig"] is MapValue image ? Document.Of(("ImageConfig", image)) : Value.Absent);
        return Merge(configuration, Document.Of(
            ("FunctionName", Value.Of(function.Name)),
            ("FunctionArn", Value.Of(scope.FunctionArn(function.Name, qualifier))),
            ("Version", Value.Of(version.Version)),
            ("RevisionId", Value.Of(version.RevisionId)),
            ("CodeSha256", Value.Of(version.Code.Sha256)),
            ("CodeSize", Value.Of(version.Code.Size)),
            ("LastModified", Document.Timestamp(version.LastModified)),
            ("Layers", Layers(version)),
            ("SnapStart", SnapStart(version)),
            ("VpcConfig", Vpc(version))));
    }

    private static Value Layers(VersionRecord version) => version.Layers.IsEmpty ? Value.Absent : Document.List(version.Layers.Select(static layer =>
        (Value)Document.Of(("Arn", Value.Of(layer.Arn)), ("CodeSize", Value.Of(layer.Content.Size)))));

    private static Value SnapStart(VersionRecord version) => version.Configuration["SnapStart"] is MapValue snapStart
        ? snapStart.With("OptimizationStatus", Value.Of(snapStart["ApplyOn"] is TextValue { Text: "PublishedVersions" } && version.Number > 0 ? "On" : "Off"))
        : Value.Absent;

    /// <summary>Also a function that left its VPC keeps the member, with empty lists (recorded).</summary>
    private static Value Vpc(VersionRecord version) => version.Configuration["VpcConfig"] is MapValue vpc
        ? Merge(
            Document.Of(
                ("SubnetIds", new ListValue([])),
                ("SecurityGroupIds", new ListValue([])),
                ("VpcId", Value.Of(vpc["SubnetIds"] is ListValue { Items.Count: > 0 } ? "vpc-00000000000000000" : "")),
                ("Ipv6AllowedForDualStack", Value.Of(false))),
            vpc)
        : Value.Absent;

    /// <summary>AWS names the build of a runtime by a hash; here it stands for the runtime as a whole.</summary>
    private static Value RuntimeVersion(AccountScope scope, VersionRecord version)
    {
        if (version.Configuration["Runtime"] is not TextValue { Text: var runtime })
        {
            return Value.Absent;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(runtime)));
        return Document.Of(("RuntimeVersionArn", Value.Of($"arn:aws:lambda:{scope.Region}::runtime:{hash}")));
    }

    private static MapValue Merge(MapValue under, MapValue over) => new(under.Entries.Concat(over.Entries));
}
