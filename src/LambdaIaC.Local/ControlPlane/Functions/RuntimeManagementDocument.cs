using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>When the runtime below a version is updated: automatically unless it was set.</summary>
internal static class RuntimeManagementDocument
{
    public static MapValue Of(AccountScope scope, FunctionReference reference, VersionRecord version) =>
        (version.RuntimeManagement ?? Document.Of(("UpdateRuntimeOn", Value.Of("Auto"))))
            .With("FunctionArn", Value.Of(scope.FunctionArn(reference.Name, reference.Qualifier ?? VersionRecord.LatestVersion)));
}
