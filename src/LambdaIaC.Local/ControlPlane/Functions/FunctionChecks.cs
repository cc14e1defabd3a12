using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>What AWS refuses about a configuration as a whole, in its words. Single members are judged by their schema.</summary>
internal static class FunctionChecks
{
    /// <summary>Judges the configuration that a function would have.</summary>
    /// <param name="configuration">The configuration, with the changes in it.</param>
    /// <param name="changed">What the request changes.</param>
    /// <param name="isUpdate">Whether the function exists.</param>
    /// <param name="today">The day, for runtimes that end.</param>
    public static ApiError? Check(MapValue configuration, MapValue changed, bool isUpdate, DateTime today) =>
        CheckPackageType(configuration)
        ?? CheckRuntime(changed, isUpdate, today)
        ?? CheckLogging(configuration, changed)
        ?? CheckVpc(configuration)
        ?? CheckSnapStart(configuration);

    private static ApiError? CheckPackageType(MapValue configuration)
    {
        var isImage = configuration["PackageType"] is TextValue { Text: "Image" };
        if (isImage && (!configuration["Runtime"].IsAbsent || !configuration["Handler"].IsAbsent || !configuration["Layers"].IsAbsent))
        {
            return ApiError.InvalidParameter("Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image.");
        }

        return !isImage && (configuration["Runtime"].IsAbsent || configuration["Handler"].IsAbsent)
            ? ApiError.InvalidParameter("Runtime and Handler are mandatory parameters for functions created with deployment packages.")
            : null;
    }

    private static ApiError? CheckRuntime(MapValue changed, bool isUpdate, DateTime today)
    {
        if (changed["Runtime"] is not TextValue { Text: var id } || Runtimes.Find(id) is not { } runtime)
        {
            return null;
        }

        return (isUpdate ? runtime.UpdateBlocked : runtime.CreateBlocked) <= today
            ? ApiError.InvalidParameter(
                $"The runtime parameter of {id} is no longer supported for creating or updating AWS Lambda functions. "
                + "We recommend you use a supported runtime while creating or updating functions.")
            : null;
    }

    /// <summary>Levels are for JSON; a change to text drops the stored ones, but may not bring its own.</summary>
    private static ApiError? CheckLogging(MapValue configuration, MapValue changed) =>
        configuration["LoggingConfig"] is not MapValue logging || logging["LogFormat"] is TextValue { Text: "JSON" }
        || changed["LoggingConfig"] is not MapValue wanted || (wanted["ApplicationLogLevel"].IsAbsent && wanted["SystemLogLevel"].IsAbsent)
            ? null
            : ApiError.InvalidParameter(
                "LogLevel is not supported when LogFormat is set to \"Text\". Remove LogLevel from your request or change the LogFormat to \"JSON\" and try again.");

    private static ApiError? CheckVpc(MapValue configuration) =>
        configuration["VpcConfig"] is MapValue vpc && HasItems(vpc["SubnetIds"]) != HasItems(vpc["SecurityGroupIds"])
            ? ApiError.InvalidParameter("SubnetIds and SecurityIds must coexist or be both empty list.")
            : null;

    private static ApiError? CheckSnapStart(MapValue configuration) =>
        configuration["SnapStart"] is MapValue snapStart && snapStart["ApplyOn"] is TextValue { Text: "PublishedVersions" }
        && configuration["Runtime"] is TextValue { Text: var id } && Runtimes.Find(id) is { SnapStart: false }
            ? ApiError.InvalidParameter($"{id} is not supported for SnapStart enabled functions.")
            : null;

    private static bool HasItems(Value value) => value is ListValue { Items.Count: > 0 };
}
