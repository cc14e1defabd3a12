using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests;

/// <summary>A stack that a test fills.</summary>
internal sealed class SampleStack(string name = "shop") : Stack(name)
{
    public ExecutionRole NewRole(string id = "role") => new(this, id);

    public Function NewFunction(string id = "orders") => new(this, id) { Role = NewRole($"{id}-role"), Code = Code.FromFolder("code") };

    public void Move(string from, string to) => Moved(from, to);

    /// <summary>The value that the plan gets from a part of the model.</summary>
    public static Value ValueOf(IValueSource source) => source.ToValue();
}
