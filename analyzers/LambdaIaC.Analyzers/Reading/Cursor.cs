using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>Where a reader stands: the path of the value, and whether it is written here or only referred to.</summary>
/// <param name="Places">The places that are being collected.</param>
/// <param name="Path">The path of the value.</param>
/// <param name="IsHere">Whether the value is written inside the creation; what it refers to has its places elsewhere.</param>
internal sealed record Cursor(PlaceMap Places, string Path, bool IsHere = true)
{
    public Cursor Member(string name) => this with { Path = PropertyPath.Member(Path, name) };

    public Cursor Item(int index) => this with { Path = PropertyPath.Item(Path, index) };

    public Cursor Entry(string key) => this with { Path = PropertyPath.Entry(Path, key) };

    /// <summary>Behind a reference: a finding stays at the reference.</summary>
    public Cursor Elsewhere() => this with { IsHere = false };

    public void MarkValue(IOperation operation)
    {
        if (IsHere)
        {
            Places.AddValue(Path, operation.Syntax);
        }
    }

    public void MarkKey(IOperation operation)
    {
        if (IsHere)
        {
            Places.AddKey(Path, operation.Syntax);
        }
    }

    /// <summary>Notes a block that is judged where it is created, and not once more here.</summary>
    public void MarkBlock()
    {
        if (!IsHere)
        {
            Places.AddElsewhere(Path);
        }
    }
}
