using LambdaIaC.Rules;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>The limits of single members for which AWS has a sentence of its own instead of a ValidationException.</summary>
internal static class AwsSentences
{
    /// <summary>The runtimes that can be chosen, as AWS prints them. The order on AWS's side is not stable.</summary>
    public static string RuntimeSet { get; } =
        $"Member must satisfy enum value set: [{string.Join(", ", Runtimes.All.Where(IsOffered).Select(static runtime => runtime.Id))}]";

    /// <summary>The sentence for a member that breaks a constraint, or null when there is none.</summary>
    public static ApiError? For(PropertySchema property, Constraint constraint, Value value) => (property.Name, constraint) switch
    {
        // The error of a name looks like a ValidationException but is none (recorded).
        ("FunctionName", FunctionNameLength { MaximumName: var maximum }) when value is TextValue { Text: var name } && !name.Contains(':', StringComparison.Ordinal) && name.Length > maximum =>
            ApiError.InvalidParameter(RequestValidator.Joined([$"Value '{name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to {maximum}"])),
        ("Runtime", KnownRuntime) => ApiError.InvalidParameter($"Value {value} at 'runtime' failed to satisfy constraint: {RuntimeSet} or be a valid ARN"),
        ("Layers", Count) => ApiError.InvalidParameter("Cannot reference more than 5 layers."),
        ("Tags", Count { Maximum: not null }) => ApiError.InvalidParameter("Number of tags exceeds resource tag limit."),
        ("AdditionalVersionWeights", Count) => ApiError.InvalidParameter("Number of items in AdditionalVersionWeights cannot be greater than 1"),
        ("Variables", Bytes) => ApiError.InvalidParameter(
            "Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. "
            + $"String measured: {CompactJson.Write(value)}"),
        ("ZipFile", Bytes { Maximum: var maximum }) => ApiError.TooLarge($"Zipped size must be smaller than {maximum} bytes"),
        _ => null,
    };

    /// <summary>The sentence for the keys of a map, or null when there is none.</summary>
    public static ApiError? ForKeys(Constraint constraint, MapValue map) => constraint is NotOneOf taken
        ? ApiError.InvalidParameter(
            "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys "
            + "that are currently not supported for modification. Reserved keys used in this request: "
            + string.Join(", ", map.Entries.Select(static entry => entry.Key).Where(key => taken.Taken.Contains(key, StringComparer.Ordinal))))
        : null;

    /// <summary>AWS leaves out what it stopped offering, but keeps what it only stopped supporting.</summary>
    private static bool IsOffered(RuntimeInfo runtime) =>
        !runtime.ContainerOnly && (runtime.CreateBlocked is not { } blocked || blocked > Runtimes.AsOf);
}
