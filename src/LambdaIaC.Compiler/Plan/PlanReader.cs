using System.Globalization;
using LambdaIaC.Compiler.Documents;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Compiler.Plan;

/// <summary>Reads a plan that was saved. It takes nothing that it does not understand: half a plan would do half the work.</summary>
internal sealed class PlanReader
{
    private readonly JsonShape _shape = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads a plan.</summary>
    /// <param name="utf8">The document.</param>
    public static PlanReading Read(ReadOnlySpan<byte> utf8)
    {
        var (root, malformed) = JsonTree.Read(utf8, lenient: false);
        if (malformed is not null || root is null)
        {
            return Failed(malformed!);
        }

        if (FormatProblem(root) is { } format)
        {
            return Failed(format);
        }

        var reader = new PlanReader();
        var plan = reader.ReadPlan(root);
        return reader._shape.Problems is [var first, ..] ? Failed(first) : new PlanReading(plan, Error: null);
    }

    private static PlanReading Failed(JsonProblem problem) => new(
        Plan: null,
        string.Create(CultureInfo.InvariantCulture, $"The plan cannot be read at line {problem.Position.Line}, column {problem.Position.Column}: {problem.Message}"));

    /// <summary>A format of the future may have other members, so that the version is looked at before anything else.</summary>
    private static JsonProblem? FormatProblem(JsonItem root)
    {
        var member = (root as JsonMap)?.Members.FirstOrDefault(static member => member.Name == "formatVersion");
        if (member?.Value is not JsonNumber { Digits: var digits } || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version < 1)
        {
            return new JsonProblem(member?.Value.Position ?? root.Position, "It has no formatVersion of 1 or more, so it is not a plan of lambdaiac.");
        }

        return version > DeploymentPlan.CurrentFormatVersion
            ? new JsonProblem(member.Value.Position, $"Its formatVersion is {digits}, and this lambdaiac reads up to {DeploymentPlan.CurrentFormatVersion}. Use the lambdaiac that wrote it, or a newer one.")
            : null;
    }

    private DeploymentPlan ReadPlan(JsonItem root)
    {
        var members = _shape.Record(root, "the plan", ["formatVersion", "moves", "resources", "stack"]);
        var resources = _shape.List(members["resources"], "'resources'").Select(ReadResource).ToList();
        return new DeploymentPlan
        {
            Stack = _shape.Text(members["stack"], "'stack'"),
            Resources = resources,
            Moves = [.. _shape.List(members["moves"], "'moves'").Select(ReadMove)],
        };
    }

    private KeyValuePair<string, string> ReadMove(JsonItem item)
    {
        var members = _shape.Record(item, "a move", ["from", "to"]);
        return KeyValuePair.Create(_shape.Text(members["from"], "'from'"), _shape.Text(members["to"], "'to'"));
    }

    private PlannedResource ReadResource(JsonItem item)
    {
        var members = _shape.Record(item, "a resource", ["dependencies", "logicalId", "properties", "source", "type"]);
        return new PlannedResource
        {
            Type = ReadType(members["type"]),
            Properties = new PlanValueReader(_shape).ReadProperties(members["properties"]),
            Dependencies = [.. _shape.List(members["dependencies"], "'dependencies'").Select(ReadDependency)],
            Source = _shape.Text(members["source"], "'source'"),
            LogicalId = ReadLogicalId(members["logicalId"]),
        };
    }

    private string ReadType(JsonItem item)
    {
        var type = _shape.Text(item, "'type'");
        if (SchemaCatalog.Find(type) is null or NeighbourSchema)
        {
            _shape.Report(item.Position, $"This lambdaiac knows no resource of the type '{type}'.");
        }

        return type;
    }

    private string ReadDependency(JsonItem item)
    {
        var id = _shape.Text(item, "a dependency");
        if (!_ids.Contains(id))
        {
            _shape.Report(item.Position, $"No resource before this one has the logical id '{id}'.");
        }

        return id;
    }

    private string ReadLogicalId(JsonItem item)
    {
        var id = _shape.Text(item, "'logicalId'");
        if (!_ids.Add(id))
        {
            _shape.Report(item.Position, $"Two resources have the logical id '{id}'.");
        }

        return id;
    }
}
