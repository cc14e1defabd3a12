using System.Globalization;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Sources;

/// <summary>One step of a property path: a member, or what stands in brackets.</summary>
/// <param name="Name">The member, the index or the key.</param>
/// <param name="InBrackets">Whether it is an index or a key.</param>
internal readonly record struct PathStep(string Name, bool InBrackets)
{
    /// <summary>The value that the step leads to; absent when it leads nowhere.</summary>
    public Value In(Value container) => container switch
    {
        MapValue map => map[Name],
        ListValue list when int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
        _ => Value.Absent,
    };

    /// <summary>Takes apart <c>VpcConfig.SubnetIds[1]</c> or <c>Environment.Variables[a.b]</c>.</summary>
    public static IReadOnlyList<PathStep> Parse(string path)
    {
        var steps = new List<PathStep>();
        for (var position = 0; position < path.Length;)
        {
            if (path[position] == '[')
            {
                var close = EndOfKey(path, position + 1);
                steps.Add(new PathStep(path[(position + 1)..close], InBrackets: true));
                position = close + 1;
            }
            else
            {
                var start = path[position] == '.' ? position + 1 : position;
                var end = path.AsSpan(start).IndexOfAny('.', '[') is var length and >= 0 ? start + length : path.Length;
                steps.Add(new PathStep(path[start..end], InBrackets: false));
                position = end;
            }
        }

        return steps;
    }

    /// <summary>A key may hold brackets and dots itself: it ends where the path ends or goes on.</summary>
    private static int EndOfKey(string path, int start)
    {
        for (var position = start; position < path.Length; position++)
        {
            if (path[position] == ']' && (position + 1 == path.Length || path[position + 1] is '.' or '['))
            {
                return position;
            }
        }

        return path.Length;
    }
}
