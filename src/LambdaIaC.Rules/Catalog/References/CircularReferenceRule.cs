using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Nothing in a circle can be made first. The classic one: a bucket notifies a function, whose permission or environment names the bucket.</summary>
internal sealed class CircularReferenceRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3305",
        "Resources refer to each other in a circle",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html")
    {
        Covers = [308],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var order = new Dictionary<IResourceView, int>();
        var path = new List<IResourceView>();
        foreach (var resource in stack.Resources.Where(resource => IsOneResource(resource) && !order.ContainsKey(resource)))
        {
            if (CircleFrom(resource, stack, order, path) is { } circle)
            {
                // One circle at a time: the next shows when this one is broken.
                return [Found(circle)];
            }
        }

        return [];
    }

    /// <summary>A walk along the references with a stack of its own, so that a long chain does no harm.</summary>
    private static List<IResourceView>? CircleFrom(IResourceView start, StackIndex stack, Dictionary<IResourceView, int> order, List<IResourceView> path)
    {
        const int Done = -1;
        var walk = new Stack<(IResourceView Resource, IEnumerator<IResourceView> Next)>();
        Enter(start);
        while (walk.Count > 0)
        {
            var (resource, next) = walk.Peek();
            if (!next.MoveNext())
            {
                walk.Pop();
                path.RemoveAt(path.Count - 1);
                order[resource] = Done;
            }
            else if (!order.TryGetValue(next.Current, out var place))
            {
                Enter(next.Current);
            }
            else if (place != Done)
            {
                return path.GetRange(place, path.Count - place);
            }
        }

        return null;

        void Enter(IResourceView resource)
        {
            order[resource] = path.Count;
            path.Add(resource);
            walk.Push((resource, References(resource.Properties).Select(reference => stack.Find(reference.LogicalId)).OfType<IResourceView>().Where(target => target != resource && IsOneResource(target)).GetEnumerator()));
        }
    }

    /// <summary>SAM's own types become several resources each, and a circle through one of them need not be one through its parts.</summary>
    private static bool IsOneResource(IResourceView resource) => !resource.Type.StartsWith("AWS::Serverless::", StringComparison.Ordinal);

    private static IEnumerable<ReferenceValue> References(Value value) => value switch
    {
        ReferenceValue reference => [reference],
        JoinedValue joined => joined.Parts.SelectMany(References),
        ListValue list => list.Items.SelectMany(References),
        MapValue map => map.Entries.SelectMany(static entry => References(entry.Value)),
        _ => [],
    };

    private Finding Found(List<IResourceView> circle) => Report(
        circle[0],
        "",
        $"{circle[0].Type} '{circle[0].Name}' refers to itself: {string.Join(" -> ", circle.Append(circle[0]).Select(static resource => resource.Name))}; break the circle, such as with a name that is written out.") with
    {
        Related = [.. circle.Skip(1).Select(static resource => Other(resource, ""))],
    };
}
