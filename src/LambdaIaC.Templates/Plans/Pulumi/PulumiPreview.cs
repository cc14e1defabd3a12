using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Plans.Pulumi;

/// <summary>What <c>pulumi preview --json</c> says: the steps with the inputs of each resource.</summary>
internal sealed class PulumiPreview
{
    private readonly string _file;
    private readonly IReadOnlyList<(MappingNode Step, MappingNode State, string Urn)> _steps;

    public PulumiPreview(MappingNode root, string file)
    {
        _file = file;
        _steps =
        [
            .. from step in (root["steps"] as SequenceNode)?.Items.OfType<MappingNode>() ?? []
            let state = step.Mapping("newState")
            let urn = step.Text("urn") ?? state?.Text("urn")
            where state is not null && urn is not null && step.Text("op") is not ("delete" or "delete-replaced" or "discard" or "read")
            select (step, state, urn),
        ];
    }

    /// <summary>Whether a document is one: its members say so.</summary>
    public static bool Is(MappingNode root) => root["steps"] is SequenceNode { Items: var steps } && steps.All(static step => step is MappingNode mapping && mapping.Find("op") is not null);

    /// <summary>Whether the stack may have resources that the preview leaves out because they stay as they are.</summary>
    public bool IsOpen => _steps.Any(static entry => entry.Step.Text("op") is not "create" && entry.State.Text("type") != "pulumi:pulumi:Stack");

    public IReadOnlyList<TemplateResource> Resources() =>
        [.. _steps.Where(static entry => entry.State.Text("type")?.StartsWith("pulumi:", StringComparison.Ordinal) == false).DistinctBy(static entry => entry.Urn).Select(Read)];

    private TemplateResource Read((MappingNode Step, MappingNode State, string Urn) entry)
    {
        var (_, state, urn) = entry;
        var token = state.Text("type") ?? "";
        var type = PlanTypes.OfPulumi(token) ?? new PlanType("", token, "") { IsPartial = true };
        var inputs = state.Mapping("inputs") ?? new MappingNode([], state.Line, state.Column);
        var name = urn[(urn.LastIndexOf("::", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..];
        return new TemplateResource(PlanProperties.SchemaOf(type)?.Name ?? token, name, PlanProperties.Read(Resolve(inputs, state), type), state["urn"] ?? state)
        {
            Id = urn,
            File = _file,
        };
    }

    /// <summary>The inputs with their unknowns; the preview says which resources each property depends on.</summary>
    private static MappingNode Resolve(MappingNode inputs, MappingNode state)
    {
        var dependencies = state.Mapping("propertyDependencies");
        return new MappingNode(
            [
                .. inputs.Entries.Where(static entry => !entry.Key.Text.StartsWith("__", StringComparison.Ordinal))
                    .Select(entry => new MappingEntry(entry.Key, PulumiUnknowns.Mark(entry.Value, Unknown(dependencies?[entry.Key.Text])))),
            ],
            inputs.Line,
            inputs.Column);
    }

    private static Value Unknown(Node? dependencies) =>
        dependencies is SequenceNode { Items: [ScalarNode urn] } ? new JoinedValue([new ReferenceValue(urn.Text, ""), Value.Unknown]) : Value.Unknown;
}
