using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules;

/// <summary>
/// What a person would mechanically do about a finding, when it is more than to give its property the nearest legal value
/// (<see cref="Finding.Nearest"/>, which is added where the property is not written).
/// </summary>
/// <param name="Kind">What to do.</param>
/// <param name="Path">The property to do it to, which may be another one than the finding's.</param>
internal sealed record Repair(RepairKind Kind, string Path)
{
    /// <summary>The value to write, in the unit and spelling of AWS; null when none is.</summary>
    public Value? Value { get; init; }

    /// <summary>The method of the resource at the path that is called; null when none is.</summary>
    public string? Method { get; init; }

    /// <summary>The property whose resource is the argument of the call.</summary>
    public string Argument { get; init; } = "";

    /// <summary>The resource to change, when it is not the finding's.</summary>
    public IResourceView? Of { get; init; }

    /// <summary>Takes a property, an item or a map entry out.</summary>
    public static Repair Remove(string path) => new(RepairKind.Remove, path);

    /// <summary>Gives a property a value, whether it is written already or not.</summary>
    public static Repair Set(string path, Value value) => new(RepairKind.Set, path) { Value = value };

    /// <summary>Adds an item to a list, whether it is written already or not.</summary>
    public static Repair Append(string path, Value item) => new(RepairKind.Append, path) { Value = item };

    /// <summary>Calls a method of the model on a resource that a property refers to, such as <c>GrantWrite</c>.</summary>
    /// <param name="path">The property that refers to the resource.</param>
    /// <param name="method">The method.</param>
    /// <param name="argument">The property that refers to the argument.</param>
    public static Repair Call(string path, string method, string argument) => new(RepairKind.Call, path) { Method = method, Argument = argument };

    /// <summary>Calls a method of the model on the resource of the finding, such as <c>GrantPublicAccess</c>.</summary>
    public static Repair CallOwn(string method) => new(RepairKind.CallOwn, "") { Method = method };
}
