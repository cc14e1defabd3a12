using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Conditions;

/// <summary>What the conditions of a template depend on, and what each can be.</summary>
internal sealed class Choices
{
    private readonly SortedDictionary<string, SortedSet<string>> _compared = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _open = new(StringComparer.Ordinal);
    private readonly Template _template;
    private readonly string? _region;

    /// <param name="template">The template.</param>
    /// <param name="region">The region of the deployment; null when it may be any.</param>
    public Choices(Template template, string? region)
    {
        _region = region;
        _template = template;
        foreach (var (_, condition) in template.Conditions?.Entries ?? [])
        {
            Collect(condition);
        }
    }

    /// <summary>For every parameter the values that make a difference; null stands for any other.</summary>
    public IEnumerable<(string Parameter, IReadOnlyList<string?> Values)> Parameters => _compared.Select(pair => (pair.Key, (IReadOnlyList<string?>)Domain(pair.Key, pair.Value)));

    /// <summary>The comparisons that nobody can decide.</summary>
    public IEnumerable<string> Comparisons => _open;

    private List<string?> Domain(string name, SortedSet<string> compared)
    {
        if (!_template.Parameters.TryGetValue(name, out var parameter) || parameter.Allowed.Count == 0)
        {
            return [null, .. compared];
        }

        var possible = parameter.Allowed.Where(compared.Contains).ToList<string?>();
        return possible.Count < parameter.Allowed.Count ? [null, .. possible] : possible;
    }

    private void Collect(Node node)
    {
        if (node is MappingNode { Entries: [{ Key.Text: "Fn::Equals", Value: SequenceNode { Items: [var left, var right] } }] })
        {
            Collect(left, right);
            return;
        }

        foreach (var below in node is SequenceNode sequence ? sequence.Items : node is MappingNode mapping ? mapping.Entries.Select(static entry => entry.Value) : [])
        {
            Collect(below);
        }
    }

    private void Collect(Node left, Node right)
    {
        if (Comparison.OfParameter(left, right) is not var (parameter, constant))
        {
            _open.Add(Comparison.KeyOf(left, right));
        }
        else if (parameter == "AWS::Region" && _region is not null)
        {
            return;
        }
        else if (_compared.TryGetValue(parameter, out var constants))
        {
            constants.Add(constant);
        }
        else
        {
            _compared[parameter] = new SortedSet<string>(StringComparer.Ordinal) { constant };
        }
    }
}
