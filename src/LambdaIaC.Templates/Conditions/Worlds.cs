using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Conditions;

/// <summary>
/// The worlds of a template: all combinations of what its conditions depend on while they are few. Where they are many, each choice is made
/// once in every way, and combinations are drawn until there are enough: what is found in a world is right, whichever worlds are looked at.
/// </summary>
internal static class Worlds
{
    /// <summary>More combinations than this are drawn from.</summary>
    private const int Enumerated = 128;

    /// <summary>How many worlds that differ are judged.</summary>
    private const int Judged = 24;

    /// <param name="template">The template.</param>
    /// <param name="region">The region of the deployment; null when it may be any.</param>
    /// <param name="answers">What the conditions of the template answer in a world, as text: worlds with the same answers are the same.</param>
    public static IReadOnlyList<World> Of(Template template, string? region, Func<World, string> answers)
    {
        if (template.Conditions is null)
        {
            return [World.Any];
        }

        var choices = new Choices(template, region);
        var axes = choices.Parameters.Select(static parameter => new Axis(parameter.Parameter, parameter.Values))
            .Concat(choices.Comparisons.Select(static comparison => new Axis(comparison, null)))
            .ToList();
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        return [.. Combinations(axes).Select(picks => Build(axes, picks)).Where(world => distinct.Add(answers(world))).Take(Judged)];
    }

    private static IEnumerable<int[]> Combinations(IReadOnlyList<Axis> axes)
    {
        var product = axes.Aggregate(1L, static (all, axis) => Math.Min(all * axis.Count, Enumerated + 1));
        return product <= Enumerated
            ? Enumerable.Range(0, (int)product).Select(number => Digits(axes, number))
            : [new int[axes.Count], .. OneAtATime(axes), .. Drawn(axes)];
    }

    private static int[] Digits(IReadOnlyList<Axis> axes, int number)
    {
        var picks = new int[axes.Count];
        for (var i = 0; i < picks.Length; i++)
        {
            (number, picks[i]) = Math.DivRem(number, axes[i].Count);
        }

        return picks;
    }

    private static IEnumerable<int[]> OneAtATime(IReadOnlyList<Axis> axes)
    {
        for (var i = 0; i < axes.Count; i++)
        {
            for (var pick = 1; pick < axes[i].Count; pick++)
            {
                var picks = new int[axes.Count];
                picks[i] = pick;
                yield return picks;
            }
        }
    }

    /// <summary>The same numbers on every run: a finding must not come and go.</summary>
    private static IEnumerable<int[]> Drawn(IReadOnlyList<Axis> axes)
    {
        var state = 0x9E3779B9u;
        for (var count = 0; count < Enumerated; count++)
        {
            var picks = new int[axes.Count];
            for (var i = 0; i < picks.Length; i++)
            {
                state = unchecked((state * 1664525) + 1013904223);
                picks[i] = (int)((state >> 8) % (uint)axes[i].Count);
            }

            yield return picks;
        }
    }

    private static World Build(IReadOnlyList<Axis> axes, int[] picks)
    {
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        var answers = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (var i = 0; i < picks.Length; i++)
        {
            if (axes[i].Values is not { } values)
            {
                answers[axes[i].Name] = picks[i] == 1;
            }
            else if (values[picks[i]] is { } constant)
            {
                constants[axes[i].Name] = constant;
            }
        }

        return new World(constants, answers);
    }

    /// <summary>One choice: a parameter with its values, or a comparison that holds or not.</summary>
    private sealed record Axis(string Name, IReadOnlyList<string?>? Values)
    {
        public int Count => Values?.Count ?? 2;
    }
}
