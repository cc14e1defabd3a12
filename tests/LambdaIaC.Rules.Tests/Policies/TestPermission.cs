using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Policies;

/// <summary>Permissions of the function orders, its alias live and its version first.</summary>
internal static class TestPermission
{
    public static TestResource Alias { get; } = new("Alias", "live-alias", TestResource.Map(("Name", Value.Of("live")), ("FunctionName", TestPolicy.Arn("orders"))));

    public static TestResource Version { get; } = new("Version", "first", TestResource.Map(("FunctionName", TestPolicy.Arn("orders"))));

    /// <summary>A permission to call the function, as a service mostly gets it.</summary>
    public static TestResource For(string service, params (string Name, Value Value)[] properties) => Of(
    [
        ("FunctionName", TestPolicy.Arn("orders")),
        ("Action", Value.Of("lambda:InvokeFunction")),
        ("Principal", Value.Of($"{service}.amazonaws.com")),
        .. properties,
    ]);

    public static TestResource Of(params (string Name, Value Value)[] properties) => new("Permission", "permission", TestResource.Map(properties));
}
