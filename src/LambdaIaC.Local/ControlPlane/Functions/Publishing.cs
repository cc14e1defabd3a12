using System.Globalization;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Makes a numbered version out of <c>$LATEST</c>, unless the last one is the same already.</summary>
/// <param name="Function">The function afterwards.</param>
/// <param name="Version">The version that was made, or the one that was there.</param>
/// <param name="IsNew">Whether it was made.</param>
internal sealed record Publishing(FunctionRecord Function, VersionRecord Version, bool IsNew)
{
    /// <summary>Publishes.</summary>
    /// <param name="function">The function.</param>
    /// <param name="description">The description of the version; null takes that of the function.</param>
    /// <param name="token">Names the call across crashes; null for none.</param>
    /// <param name="asItIs">Whether the version keeps the state of <c>$LATEST</c>, as when both are made by one request.</param>
    public static Publishing Publish(FunctionRecord function, string? description, string? token, bool asItIs)
    {
        if (function.Versions.GetValueOrDefault(Number(function.LastVersion)) is { } last && last.HasContentOf(function.Latest))
        {
            return new Publishing(function, last, false);
        }

        var number = Number(function.LastVersion + 1);
        var version = function.Latest with
        {
            Version = number,
            RevisionId = LambdaService.NewRevision(),
            Configuration = description is null ? function.Latest.Configuration : function.Latest.Configuration.With("Description", Value.Of(description)),
            State = asItIs ? function.Latest.State : FunctionState.Active,
            LastUpdate = asItIs ? function.Latest.LastUpdate : UpdateStatus.Successful,
            CreationToken = token,
        };
        var published = function with
        {
            LastVersion = function.LastVersion + 1,
            Versions = function.Versions.Add(number, version),
            Latest = function.Latest with { RevisionId = LambdaService.NewRevision() },
        };
        return new Publishing(published, version, true);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
