using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Conditions;

/// <summary>The conditions of a template in one world.</summary>
internal sealed class ConditionSet(MappingNode? conditions, World world, ValueReader reader)
{
    private readonly Dictionary<string, bool?> _answers = new(StringComparer.Ordinal);

    /// <summary>Whether a condition holds; null when the template has none of that name or it asks for itself.</summary>
    public bool? Holds(string name)
    {
        if (_answers.TryGetValue(name, out var known))
        {
            return known;
        }

        _answers[name] = null;
        return _answers[name] = conditions?[name] is { } expression ? Evaluate(expression) : null;
    }

    private bool? Evaluate(Node node)
    {
        if (node is not MappingNode { Entries: [var (key, argument)] })
        {
            return null;
        }

        return (key.Text, argument) switch
        {
            ("Condition", ScalarNode name) => Holds(name.Text),
            ("Fn::Not", SequenceNode { Items: [var negated] }) => !Evaluate(negated),
            ("Fn::And", SequenceNode all) => All(all.Items.Select(Evaluate)),
            ("Fn::Or", SequenceNode any) => !All(any.Items.Select(item => !Evaluate(item))),
            ("Fn::Equals", SequenceNode { Items: [var left, var right] }) => AreEqual(left, right),
            _ => null,
        };
    }

    private bool AreEqual(Node left, Node right)
    {
        var (a, b) = (reader.Read(left, null).Value, reader.Read(right, null).Value);
        if (a.IsKnown && b.IsKnown)
        {
            return a.ToString() == b.ToString();
        }

        // A parameter that this world leaves open is none of the constants that the template compares it with.
        return !Comparison.IsOfParameter(left, right) && world.Answers.GetValueOrDefault(Comparison.KeyOf(left, right));
    }

    private static bool? All(IEnumerable<bool?> answers)
    {
        bool? result = true;
        foreach (var answer in answers)
        {
            result &= answer;
        }

        return result;
    }
}
