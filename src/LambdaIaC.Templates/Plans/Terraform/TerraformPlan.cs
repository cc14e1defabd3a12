using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Plans.Terraform;

/// <summary>What <c>terraform show -json</c> says of a plan: the planned values, what is not known yet, and which resources that comes from.</summary>
internal sealed class TerraformPlan
{
    private readonly string _file;
    private readonly MappingNode? _configuration;
    private readonly Dictionary<string, MappingNode> _unknown = new(StringComparer.Ordinal);
    private readonly List<MappingNode> _planned = [];

    public TerraformPlan(MappingNode root, string file)
    {
        _file = file;
        _configuration = root.Mapping("configuration")?.Mapping("root_module");
        Collect((root.Mapping("planned_values") ?? root.Mapping("values"))?.Mapping("root_module"));
        foreach (var change in (root["resource_changes"] as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
        {
            if (change.Text("address") is { } address && change.Mapping("change")?.Mapping("after_unknown") is { } unknown)
            {
                _unknown[address] = unknown;
            }
        }
    }

    /// <summary>Whether a document is one: its members say so.</summary>
    public static bool Is(MappingNode root) =>
        root.Find("terraform_version") is not null || (root.Find("format_version") is not null && (root.Find("planned_values") is not null || root.Find("values") is not null));

    public IReadOnlyList<TemplateResource> Resources()
    {
        var addresses = _planned.Select(static resource => resource.Text("address") ?? "").ToLookup(TerraformAddress.WithoutIndices, StringComparer.Ordinal);
        return [.. _planned.Select(resource => Read(resource, addresses))];
    }

    private TemplateResource Read(MappingNode resource, ILookup<string, string> addresses)
    {
        var address = resource.Text("address") ?? "";
        var type = PlanTypes.OfTerraform(resource.Text("type") ?? "") ?? new PlanType(resource.Text("type") ?? "", "", "") { IsPartial = true };
        var expressions = new TerraformExpressions(_configuration, address, addresses);
        var planned = resource.Mapping("values") ?? new MappingNode([], resource.Line, resource.Column);
        var values = TerraformWritten.Of(planned, PlanProperties.SchemaOf(type), expressions.Root);
        var whole = _unknown.TryGetValue(address, out var unknown) ? TerraformUnknowns.Add(values, unknown, expressions) : values;
        var schema = PlanProperties.SchemaOf(type);
        var properties = PlanProperties.Read(whole, type);
        if (expressions.IsElsewhere && schema?.PhysicalNameProperty is { } name && properties[name] is { Value.IsAbsent: false } written)
        {
            properties = properties.With((name, written.As(Value.Unknown)));
        }

        return new TemplateResource(schema?.Name ?? type.Terraform, address, properties, resource["address"] ?? resource) { File = _file };
    }

    private void Collect(MappingNode? module)
    {
        _planned.AddRange((module?["resources"] as SequenceNode)?.Items.OfType<MappingNode>().Where(static resource => resource.Text("mode") != "data") ?? []);
        foreach (var child in (module?["child_modules"] as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
        {
            Collect(child);
        }
    }
}
