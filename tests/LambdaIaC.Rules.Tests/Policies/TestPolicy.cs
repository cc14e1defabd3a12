using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Policies;

/// <summary>Policies, and roles and functions that have them, as short as they can be written.</summary>
internal static class TestPolicy
{
    public static Value Everything { get; } = Value.Of("*");

    /// <summary>A trust policy like the one that the model makes up.</summary>
    public static MapValue LambdaTrust { get; } = Trust("lambda.amazonaws.com");

    public static MapValue Of(params Value[] statements) => TestResource.Map(("Version", Value.Of("2012-10-17")), ("Statement", TestResource.List(statements)));

    public static MapValue Allow(string action, Value? resource = null) => Statement("Allow", action, resource);

    public static MapValue Deny(string action, Value? resource = null) => Statement("Deny", action, resource);

    public static MapValue Trust(params string[] services) => Of(TestResource.Map(
        ("Effect", Value.Of("Allow")),
        ("Action", Value.Of("sts:AssumeRole")),
        ("Principal", TestResource.Map(("Service", TestResource.Texts(services))))));

    /// <summary>A role with one inline policy.</summary>
    public static TestResource Role(params Value[] statements) => RoleWith(("Policies", TestResource.List(Inline(Of(statements)))));

    public static TestResource RoleWith(params (string Name, Value Value)[] properties) => new("ExecutionRole", "role", TestResource.Map(properties));

    public static MapValue Inline(Value document) => TestResource.Map(("PolicyName", Value.Of("p")), ("PolicyDocument", document));

    /// <summary>The function orders, which runs as the role.</summary>
    public static TestResource Function(params (string Name, Value Value)[] properties) => TestResource.Function([("Role", Arn("role")), .. properties]);

    public static ReferenceValue Arn(string logicalId) => new(logicalId, "Arn");

    private static MapValue Statement(string effect, string action, Value? resource) =>
        TestResource.Map(("Effect", Value.Of(effect)), ("Action", TestResource.Texts(action.Split(' '))), ("Resource", resource ?? Everything));
}
