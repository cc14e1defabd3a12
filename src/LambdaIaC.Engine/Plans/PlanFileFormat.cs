using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Plans;

/// <summary>Saved plans as JSON documents.</summary>
internal static class PlanFileFormat
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Saves a plan.</summary>
    /// <exception cref="EngineException">The file cannot be written.</exception>
    public static void Save(PlanFile file, string path)
    {
        using var plan = JsonDocument.Parse(PlanWriter.Write(file.Plan));
        var document = new Document(
            PlanFile.CurrentFormatVersion,
            file.Created,
            file.Stamp.Lineage,
            file.Stamp.Serial,
            new SortedDictionary<string, string>(file.AssetFiles.ToDictionary(), StringComparer.Ordinal),
            plan.RootElement,
            [.. file.Steps.Select(SavedStep.Of)]);
        Guard(path, "written", () => File.WriteAllText(path, JsonSerializer.Serialize(document, Options) + "\n"));
    }

    /// <summary>Reads a saved plan.</summary>
    /// <exception cref="EngineException">The file cannot be read, is none, or comes from a newer release.</exception>
    public static PlanFile Load(string path)
    {
        var text = "";
        Guard(path, "read", () => text = File.ReadAllText(path));
        try
        {
            CheckVersion(path, text);
            var document = JsonSerializer.Deserialize<Document>(text, Options) ?? throw Unreadable(path, "it is empty");
            var (plan, error) = PlanReader.Read(Encoding.UTF8.GetBytes(document.Plan.GetRawText()));
            return new PlanFile
            {
                Plan = plan ?? throw Unreadable(path, $"in its member 'plan': {error}"),
                Steps = [.. document.Steps.Select(static step => step.ToStep())],
                Stamp = new StateStamp(document.Lineage, document.Serial),
                Created = document.Created,
                AssetFiles = document.AssetFiles,
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            throw Unreadable(path, exception.Message);
        }
    }

    /// <summary>Comes first: a newer format may have other members.</summary>
    private static void CheckVersion(string path, string text)
    {
        using var document = JsonDocument.Parse(text);
        var isPlan = document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("formatVersion", out var member) && member.TryGetInt32(out _)
            && document.RootElement.TryGetProperty("steps", out _);
        if (!isPlan)
        {
            throw Unreadable(path, "it is not a saved plan");
        }

        var version = document.RootElement.GetProperty("formatVersion").GetInt32();
        if (version > PlanFile.CurrentFormatVersion)
        {
            throw Unreadable(path, $"its format has version {version}, this release reads up to version {PlanFile.CurrentFormatVersion}: apply it with the release that saved it");
        }
    }

    private static void Guard(string path, string verb, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(new EngineError(EngineErrorKind.UnreadablePlan, $"The plan file {path} cannot be {verb}: {exception.Message}"));
        }
    }

    private static EngineException Unreadable(string path, string reason) =>
        new(new EngineError(EngineErrorKind.UnreadablePlan, $"The plan file {path} cannot be read: {reason.TrimEnd('.')}."));

    private sealed record Document(
        int FormatVersion,
        DateTimeOffset Created,
        string Lineage,
        long Serial,
        IReadOnlyDictionary<string, string> AssetFiles,
        JsonElement Plan,
        IReadOnlyList<SavedStep> Steps);
}
