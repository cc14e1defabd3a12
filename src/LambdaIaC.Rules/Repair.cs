using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules;

/// <summary>What a person would mechanically do about a finding, when it is more than to replace the value that the finding is about.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Path">The property to do it to, which may be another one than the finding's.</param>
/// <param name="Value">The value to write, in the unit and spelling of AWS; null when the property is removed.</param>
internal sealed record Repair(RepairKind Kind, string Path, Value? Value = null)
{
    /// <summary>Takes a property, an item or a map entry out.</summary>
    public static Repair Remove(string path) => new(RepairKind.Remove, path);

    /// <summary>Gives a property a value, whether it is written already or not.</summary>
    public static Repair Set(string path, Value value) => new(RepairKind.Set, path, value);
}
