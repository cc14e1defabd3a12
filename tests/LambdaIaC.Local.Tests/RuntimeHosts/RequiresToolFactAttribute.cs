namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>A test that needs programs of the machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolFactAttribute : FactAttribute
{
    public RequiresToolFactAttribute(params string[] tools) => Skip = Tools.ReasonToSkip(tools);
}

/// <summary>A test with data that needs programs of the machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolTheoryAttribute : TheoryAttribute
{
    public RequiresToolTheoryAttribute(params string[] tools) => Skip = Tools.ReasonToSkip(tools);
}
