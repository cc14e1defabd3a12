using System.Text.Json;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Commands.Reports;

/// <summary>A place in a file, with the resource and property that stand there.</summary>
internal sealed record SarifLocation(Place Place)
{
    /// <summary>What paths are relative to: the folder that the check ran in.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>The resource and property, such as <c>orders.Timeout</c>; empty when the place is about none.</summary>
    public string QualifiedName { get; init; } = "";

    /// <summary>What is there, for a place beside the finding.</summary>
    public string? Message { get; init; }

    /// <summary>The place of a property of a resource.</summary>
    public static SarifLocation Of(Place place, string resource, string property) =>
        new(place) { QualifiedName = property.Length == 0 ? resource : $"{resource}.{property}" };

    /// <summary>Writes an array of locations.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<SarifLocation> locations)
    {
        json.WriteStartArray(name);
        foreach (var location in locations)
        {
            location.Write(json);
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Place.File is not null)
        {
            WritePhysicalLocation(json);
        }

        if (QualifiedName.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", QualifiedName);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (Message is not null)
        {
            SarifTool.WriteText(json, "message", Message);
        }

        json.WriteEndObject();
    }

    private void WritePhysicalLocation(Utf8JsonWriter json)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        var path = DisplayPath.Of(Place.File!);
        if (Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri(path).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', path.Split('/', '\\').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
        if (Place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", Place.Line);
            if (Place.Column > 0)
            {
                json.WriteNumber("startColumn", Place.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
