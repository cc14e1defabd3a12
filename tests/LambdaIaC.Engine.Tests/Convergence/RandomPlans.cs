using CsCheck;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.State;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Convergence;

/// <summary>Random stacks of functions with everything around them, whose names collide and change.</summary>
internal static class RandomPlans
{
    private static readonly string[] Names = ["", "x", "y", "z"];

    private static readonly Gen<int> Small = Gen.Int[0, 3];

    private static readonly Gen<FunctionShape> Function = Gen.Select(
        Gen.Int[0, 3],
        Gen.Bool,
        Gen.Int[0, 2],
        Gen.Bool,
        Gen.Bool,
        Gen.Int[0, 2],
        static (name, isImage, code, hasVersion, hasAlias, layer) => new FunctionShape(Names[name], isImage, code, hasVersion, hasAlias, layer));

    private static readonly Gen<DeploymentPlan> Plan = Gen.Select(
        Function.Array[0, 4],
        Gen.Int[0, 2],
        Gen.Bool,
        static (functions, role, hasLogs) => Build(functions, role, hasLogs));

    /// <summary>A plan that was deployed, one that follows, and which resources of the first wait for their deletion besides.</summary>
    public static Gen<PlanPair> Pair { get; } = Gen.Select(Plan, Plan, Small, static (before, after, leftovers) => new PlanPair(before, after, leftovers));

    /// <summary>Three plans in a row.</summary>
    public static Gen<DeploymentPlan[]> Sequence { get; } = Plan.Array[3];

    /// <summary>A state as a deployment of a plan leaves it, without deploying.</summary>
    public static StackState StateOf(DeploymentPlan plan, int leftovers)
    {
        var records = plan.Resources.Select(static (resource, index) => new ResourceRecord
        {
            Key = index + 1,
            LogicalId = resource.LogicalId,
            Type = resource.Type,
            PhysicalId = resource.LogicalId,
            Inputs = (MapValue)Resolved(resource.Properties),
            Outputs = new MapValue(new[] { "Arn", "FunctionName", "Version" }.Select(name => KeyValuePair.Create(name, Value.Of($"{resource.LogicalId}.{name}")))),
            Dependencies = resource.Dependencies,
            Source = resource.Source,
        }).ToList();
        var replaced = records.Take(leftovers).Select(static record => record with { Key = record.Key + 1000, IsReplaced = true });
        return new StackState { Lineage = "l", Serial = 1, Salt = [], Resources = [.. records, .. replaced], Interrupted = [] };
    }

    private static Value Resolved(Value value) => value switch
    {
        ReferenceValue reference => Value.Of($"{reference.LogicalId}.{reference.Attribute}"),
        ListValue list => new ListValue([.. list.Items.Select(Resolved)]),
        MapValue map => new MapValue(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key, Resolved(entry.Value)))),
        _ => value,
    };

    private static DeploymentPlan Build(FunctionShape[] functions, int role, bool hasLogs)
    {
        var plan = new PlanText().Add("ExecutionRole", "role", ("RoleName", Value.Of($"role-{role}")));
        if (hasLogs)
        {
            plan.Add("LogGroup", "logs", ("RetentionInDays", Value.Of(role + 1)));
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (shape, index) in functions.Select(static (shape, index) => (shape, index)))
        {
            // Two functions of one name would be a mistake of the user; each keeps its own.
            var name = shape.Name.Length > 0 && taken.Add(shape.Name) ? Value.Of(shape.Name) : Value.Absent;
            Add(plan, $"f{index}", name, shape);
        }

        return plan.Build();
    }

    private static void Add(PlanText plan, string id, Value name, FunctionShape shape)
    {
        var properties = new List<(string Name, Value Value)>
        {
            ("Role", Ref("role", "Arn")),
            ("PackageType", Value.Of(shape.IsImage ? "Image" : "Zip")),
            ("Code", Code($"code-{shape.Code}")),
        };
        if (name.IsKnown)
        {
            properties.Add(("FunctionName", name));
        }

        if (shape.Layer > 0)
        {
            plan.Add("LayerVersion", $"{id}-layer", ("Content", Code($"layer-{shape.Layer}")));
            properties.Add(("Layers", List(Ref($"{id}-layer", "Arn"))));
        }

        plan.Add("Function", id, [.. properties]);
        if (shape.HasVersion)
        {
            plan.Add("Version", $"{id}-version", ("FunctionName", Ref(id, "FunctionName")));
            if (shape.HasAlias)
            {
                plan.Add("Alias", $"{id}-live", ("FunctionName", Ref(id, "FunctionName")), ("Name", Value.Of("live")), ("FunctionVersion", Ref($"{id}-version", "Version")));
            }
        }
    }

    internal sealed record PlanPair(DeploymentPlan Before, DeploymentPlan After, int Leftovers);

    private sealed record FunctionShape(string Name, bool IsImage, int Code, bool HasVersion, bool HasAlias, int Layer);
}
