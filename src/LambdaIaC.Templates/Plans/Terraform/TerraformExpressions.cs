using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Plans.Terraform;

/// <summary>What the configuration writes for a resource, to learn where its values come from.</summary>
internal sealed class TerraformExpressions
{
    private readonly ILookup<string, string> _addresses;
    private readonly string _module;

    /// <param name="root">The configuration of the root module; null when the plan has none.</param>
    /// <param name="address">The resource.</param>
    /// <param name="addresses">The instances of each resource, by its address without indices.</param>
    public TerraformExpressions(MappingNode? root, string address, ILookup<string, string> addresses)
    {
        _addresses = addresses;
        var parts = TerraformAddress.WithoutIndices(address).Split('.');
        var module = root;
        var start = 0;
        for (; start + 1 < parts.Length && parts[start] == "module"; start += 2)
        {
            module = module?.Mapping("module_calls")?.Mapping(parts[start + 1])?.Mapping("module");
        }

        _module = string.Concat(parts.Take(start).Select(static part => part + "."));
        var own = string.Join('.', parts.Skip(start));
        var resource = (module?["resources"] as SequenceNode)?.Items.OfType<MappingNode>().FirstOrDefault(resource => resource.Text("address") == own);
        Root = resource?.Mapping("expressions");
        IsElsewhere = resource?.Text("provider_config_key")?.Split(':')[^1].Contains('.', StringComparison.Ordinal) == true;
    }

    /// <summary>The expressions by the names of the properties; null when the plan does not show the configuration.</summary>
    public MappingNode? Root { get; }

    /// <summary>Whether the provider has an alias, as one for another region or account has, where the names of this one are free.</summary>
    public bool IsElsewhere { get; }

    /// <summary>
    /// What is known of a value that an expression makes: part of it is an attribute of the one resource that it mentions. Whether it is all of it
    /// the plan does not say.
    /// </summary>
    public Value Of(Node? expression)
    {
        var mentioned = ((expression as MappingNode)?["references"] as SequenceNode)?.Items.OfType<ScalarNode>().Select(static name => name.Text).ToList() ?? [];
        var targets = mentioned.SelectMany(Targets).ToList();
        return targets.Select(static target => target.Address).Distinct().ToList() is [var only]
            ? new JoinedValue([new ReferenceValue(only, targets.Find(static target => target.Attribute.Length > 0).Attribute ?? ""), Value.Unknown])
            : Value.Unknown;
    }

    private IEnumerable<(string Address, string Attribute)> Targets(string reference)
    {
        var parts = TerraformAddress.WithoutIndices(reference).Split('.');
        return parts.Length < 2 ? [] : _addresses[$"{_module}{parts[0]}.{parts[1]}"].Select(address => (address, parts.Length > 2 ? parts[2] : ""));
    }
}
