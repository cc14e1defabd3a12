using LambdaIaC.Compiler.Plan;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Plan;

/// <summary>Small plans.</summary>
internal static class Plans
{
    /// <summary>A plan of one resource with one property.</summary>
    public static DeploymentPlan With(string name, Value value) => new()
    {
        Stack = "orders",
        Resources =
        [
            new()
            {
                Type = "Function",
                LogicalId = "fn",
                Properties = new MapValue([KeyValuePair.Create(name, value)]),
                Dependencies = [],
                Source = "OrdersStack.cs:12",
            },
        ],
    };
}
