using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>How a function is invoked asynchronously: the document, and what AWS demands of its destinations.</summary>
internal static class EventInvokeConfigDocument
{
    /// <summary>The configurations are kept by qualifier; without one <c>$LATEST</c> is meant.</summary>
    public static string KeyOf(FunctionReference reference) => reference.Qualifier ?? VersionRecord.LatestVersion;

    public static MapValue Of(AccountScope scope, FunctionReference reference, SettingsRecord settings)
    {
        var values = ApiNames.Of(SchemaCatalog.Get<EventInvokeConfigSchema>().Properties, settings.Settings);
        var destinations = values["DestinationConfig"] as MapValue ?? MapValue.Empty;
        return values
            .With("FunctionArn", Value.Of(scope.FunctionArn(reference.Name, KeyOf(reference))))
            .With("LastModified", Document.EpochSeconds(settings.LastModified))
            .With("DestinationConfig", new MapValue(Document.Of(("OnSuccess", MapValue.Empty), ("OnFailure", MapValue.Empty)).Entries.Concat(destinations.Entries)));
    }

    public static ApiError Missing(AccountScope scope, FunctionReference reference) =>
        ApiError.NotFound($"The function {scope.FunctionArn(reference.Name, KeyOf(reference))} doesn't have an EventInvokeConfig");

    /// <summary>Judges the destinations of a request.</summary>
    public static ApiError? CheckDestinations(ServiceState state, AccountScope scope, FunctionReference reference, MapValue? destinations)
    {
        var (success, failure) = (Destination(destinations, "OnSuccess"), Destination(destinations, "OnFailure"));
        foreach (var arn in new[] { success, failure }.OfType<string>().Where(static arn => arn.Length > 0))
        {
            var service = arn.Split(':') is { Length: > 2 } parts ? parts[2] : "";
            var isAllowed = service is "sqs" or "sns" or "lambda" or "events" || (service == "s3" && arn == failure) || arn.StartsWith("kafka://", StringComparison.Ordinal);
            if (!isAllowed)
            {
                return ApiError.InvalidParameter(
                    $"The provided destination config DestinationConfig(onSuccess={Printed("OnSuccess", success)}, onFailure={Printed("OnFailure", failure)}) is invalid.");
            }

            if (service == "lambda" && CheckFunction(state, scope, reference, arn) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static ApiError? CheckFunction(ServiceState state, AccountScope scope, FunctionReference reference, string arn)
    {
        var target = FunctionReference.Resolve(scope, arn);
        if (target.IsRefused || !state.Functions.ContainsKey(target.Value.Name))
        {
            return ApiError.InvalidParameter($"The destination ARN {arn} is invalid.");
        }

        return target.Value.Name == reference.Name ? ApiError.InvalidParameter("You can't specify the function as a destination for itself.") : null;
    }

    private static string? Destination(MapValue? destinations, string name) =>
        destinations?[name] is MapValue destination && destination["Destination"] is TextValue arn ? arn.Text : null;

    private static string Printed(string name, string? arn) => arn is null ? "null" : $"{name}(destination={arn})";
}
