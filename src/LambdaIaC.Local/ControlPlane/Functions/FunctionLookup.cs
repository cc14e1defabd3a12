using System.Diagnostics.CodeAnalysis;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Finds functions, versions and aliases in a state.</summary>
internal static class FunctionLookup
{
    extension(ServiceState state)
    {
        /// <summary>The function that is meant; when it is not there, the answer carries its ARN with the qualifier.</summary>
        public Answer<FunctionRecord> FindFunction(AccountScope scope, FunctionReference reference) =>
            state.Functions.TryGetValue(reference.Name, out var function) ? function : NotFound(scope, reference);
    }

    extension(FunctionRecord function)
    {
        /// <summary>The version that is meant, through an alias if need be.</summary>
        public Answer<VersionRecord> FindVersion(AccountScope scope, FunctionReference reference) =>
            function.TryFindVersion(reference.Qualifier, out var version) ? version : NotFound(scope, reference);

        /// <summary>The version under a qualifier: null and <c>$LATEST</c>, a number, or an alias (its main version).</summary>
        public bool TryFindVersion(string? qualifier, [NotNullWhen(true)] out VersionRecord? version)
        {
            if (qualifier is null or VersionRecord.LatestVersion)
            {
                version = function.Latest;
                return true;
            }

            var number = function.Aliases.TryGetValue(qualifier, out var alias) ? alias.FunctionVersion : qualifier;
            if (number == VersionRecord.LatestVersion)
            {
                version = function.Latest;
                return true;
            }

            return function.Versions.TryGetValue(number, out version);
        }

        /// <summary>Replaces a version, <c>$LATEST</c> included.</summary>
        public FunctionRecord With(VersionRecord version) => version.Version == VersionRecord.LatestVersion
            ? function with { Latest = version }
            : function with { Versions = function.Versions.SetItem(version.Version, version) };
    }

    public static ApiError NotFound(AccountScope scope, FunctionReference reference) =>
        ApiError.NotFound($"Function not found: {scope.FunctionArn(reference.Name, reference.Qualifier)}");

    public static ApiError AliasNotFound(AccountScope scope, FunctionReference reference) =>
        ApiError.NotFound($"Cannot find alias arn: {scope.FunctionArn(reference.Name, reference.Qualifier)}");
}
