using LambdaIaC.Rules;
using YamlDotNet.RepresentationModel;

namespace LambdaIaC.Templates.Tests.Pages;

/// <summary>Rewrites a template so that the property of a finding is set to something that only a deployment knows.</summary>
internal static class LaterTemplate
{
    /// <summary>The template with the properties of findings imported; null when one of them could not be placed.</summary>
    public static string? Rewrite(string text, IEnumerable<Finding> findings)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var resources = (YamlMappingNode)((YamlMappingNode)stream.Documents[0].RootNode)["Resources"];
        var isPlaced = findings.All(finding => finding.PropertyPath.Length > 0 && (ByPath(resources, finding) || ByPlace(resources, finding)));
        using var written = new StringWriter();
        stream.Save(written, assignAnchors: false);
        return isPlaced ? written.ToString() : null;
    }

    private static YamlScalarNode Later() => new("later") { Tag = "!ImportValue" };

    /// <summary>Replaces the value at the path, or adds it to what is around it.</summary>
    private static bool ByPath(YamlMappingNode resources, Finding finding)
    {
        if (!resources.Children.TryGetValue(finding.Resource, out var resource) || !Child(resource, "Properties", out var at))
        {
            return false;
        }

        if (finding.IsAboutKey && Key(at, finding.Value) is { } key)
        {
            key.Children["Key"] = Later();
            return true;
        }

        var steps = finding.PropertyPath.Replace("[", ".[", StringComparison.Ordinal).Split('.').Select(static step => step.Trim('[', ']')).ToArray();
        for (var i = 0; i < steps.Length - 1; i++)
        {
            if (!Child(at, steps[i], out var below))
            {
                return Set(at, steps[i]);
            }

            at = below;
        }

        return Set(at, steps[^1]);
    }

    /// <summary>The entry of a list of keys and values.</summary>
    private static YamlMappingNode? Key(YamlNode properties, string? key) =>
        properties.AllNodes.OfType<YamlMappingNode>().FirstOrDefault(entry => entry.Children.TryGetValue("Key", out var named) && named is YamlScalarNode { Value: { } value } && value == key);

    private static bool Child(YamlNode node, string step, out YamlNode child)
    {
        child = node;
        return node switch
        {
            YamlMappingNode mapping => mapping.Children.TryGetValue(step, out child!),
            YamlSequenceNode list when int.TryParse(step, out var index) && index < list.Children.Count => (child = list[index]) is not null,
            _ => false,
        };
    }

    private static bool Set(YamlNode node, string step)
    {
        switch (node)
        {
            case YamlMappingNode mapping when mapping.Tag.IsEmpty:
                mapping.Children[step] = Later();
                return true;
            case YamlSequenceNode list when int.TryParse(step, out var index) && index < list.Children.Count:
                list.Children[index] = Later();
                return true;
            case YamlScalarNode { Value: not null } scalar:
                // Something that says all of it at once, as a policy does by its name.
                (scalar.Value, scalar.Tag) = ("later", "!ImportValue");
                return true;
            default:
                return false;
        }
    }

    /// <summary>Replaces the value that starts where the finding is.</summary>
    private static bool ByPlace(YamlNode node, Finding finding)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children.ToList())
                {
                    if (IsAt(value, finding) || (value is not YamlScalarNode && IsAt(key, finding)))
                    {
                        mapping.Children[key] = Later();
                        return true;
                    }
                }

                return mapping.Children.Values.Any(value => ByPlace(value, finding));
            case YamlSequenceNode list:
                var index = list.Children.ToList().FindIndex(item => IsAt(item, finding));
                if (index >= 0)
                {
                    list.Children[index] = Later();
                    return true;
                }

                return list.Children.Any(item => ByPlace(item, finding));
            default:
                return false;
        }
    }

    private static bool IsAt(YamlNode node, Finding finding) => node.Start.Line == finding.Place.Line && node.Start.Column == finding.Place.Column;
}
