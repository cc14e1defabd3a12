using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.CloudFormation;

/// <summary>A CloudFormation or SAM template, section by section.</summary>
internal sealed class Template
{
    // Every role asks.
    private bool? _hasConnectors;

    /// <summary>Transforms of AWS that change neither functions nor what belongs to them.</summary>
    private static readonly string[] Harmless =
    [
        "AWS::Serverless-2016-10-31",
        "AWS::LanguageExtensions",
        "AWS::CodeDeployBlueGreen",
        "AWS::SecretsManager-2020-07-23",
        "AWS::SecretsManager-2024-09-16",
        "AWS::ServiceCatalog",
    ];

    public Template(MappingNode root)
    {
        Resources = root["Resources"] as MappingNode ?? throw NoResources(root);
        Conditions = root.Mapping("Conditions");
        Mappings = root.Mapping("Mappings");
        Globals = root.Mapping("Globals");
        Parameters = (root.Mapping("Parameters")?.Entries ?? [])
            .Where(static entry => entry.Value is MappingNode)
            .ToDictionary(static entry => entry.Key.Text, static entry => new Parameter(entry.Key, (MappingNode)entry.Value), StringComparer.Ordinal);
        var transforms = Names(root["Transform"]).ToList();
        IsRewritten = transforms.Exists(static name => !Harmless.Contains(name)) || root.Find("Fn::Transform") is not null;
        IsOpen = IsRewritten || HasConnectors
            || Resources.Entries.Any(static entry => IsFunction(entry) || (entry.Value is MappingNode resource && IsUnfinished(resource)));
    }

    /// <summary>Whether a macro or a packager, such as one that knows <c>!Rain::Module</c>, has yet to say what a resource is.</summary>
    public static bool IsUnfinished(MappingNode resource) => resource["Type"] is { } type ? type is not ScalarNode : resource.Entries.Any(IsFunction);

    private static bool IsFunction(MappingEntry entry) => entry.Key.Text.StartsWith("Fn::", StringComparison.Ordinal);

    public MappingNode Resources { get; }

    public MappingNode? Conditions { get; }

    public MappingNode? Mappings { get; }

    public MappingNode? Globals { get; }

    public IReadOnlyDictionary<string, Parameter> Parameters { get; }

    /// <summary>Whether a macro may change everything that is written: nothing is then certainly absent.</summary>
    public bool IsRewritten { get; }

    /// <summary>Whether there are resources that the template does not list: those of a loop, a macro or a connector.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether connectors of SAM give roles more permissions than those that the roles list.</summary>
    public bool HasConnectors => _hasConnectors ??= Resources.Entries.Any(static entry =>
        entry.Value is MappingNode resource && (resource.Text("Type") == "AWS::Serverless::Connector" || resource.Find("Connectors") is not null));

    /// <summary>The CloudFormation type of a resource; null when there is none of that id.</summary>
    public string? TypeOf(string logicalId) => Resources.Mapping(logicalId)?.Text("Type");

    private static IEnumerable<string> Names(Node? transform) => transform switch
    {
        ScalarNode name => [name.Text],
        SequenceNode several => several.Items.SelectMany(Names),
        MappingNode include => [include.Text("Name") ?? ""],
        _ => [],
    };

    private static UnreadableException NoResources(MappingNode root) => root["Resources"] is { } other
        ? new("Resources of a template must be a mapping of logical ids to resources.", other)
        : new("The file is no template: it has no Resources.", root);
}
