using System.Text.Json;

namespace LambdaIaC.DotNetRuntime.Contexts;

/// <summary>Members of the client context and the identity, read from the JSON of the mobile SDK.</summary>
internal sealed class JsonValues(JsonElement json) : IMemberValues
{
    /// <summary>Reads JSON; null when there is none.</summary>
    public static JsonValues? Parse(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return new JsonValues(document.RootElement.Clone());
    }

    public object? ValueOf(string member)
    {
        if (NameOf(member) is not { } name || json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value))
        {
            return null;
        }

        return member switch
        {
            "Environment" or "Custom" => Dictionary(value),
            "Client" => new JsonValues(value.Clone()),
            _ => Text(value),
        };
    }

    private static string? NameOf(string member) => member switch
    {
        "Environment" => "env",
        "Custom" => "custom",
        "Client" => "client",
        "AppPackageName" => "app_package_name",
        "AppTitle" => "app_title",
        "AppVersionCode" => "app_version_code",
        "AppVersionName" => "app_version_name",
        "InstallationId" => "installation_id",
        "IdentityId" => "cognitoIdentityId",
        "IdentityPoolId" => "cognitoIdentityPoolId",
        _ => null,
    };

    private static Dictionary<string, string?> Dictionary(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().ToDictionary(static entry => entry.Name, static entry => Text(entry.Value), StringComparer.Ordinal)
        : [];

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
}
