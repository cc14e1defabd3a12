using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Analyzers.Foreign;

/// <summary>
/// What one library calls things. A property has the name of the schema or of the API, in any case of its letters; what is called
/// otherwise is listed. Limits are in the schemas alone.
/// </summary>
internal abstract class ForeignLibrary
{
    /// <summary>Every library, found by reflection.</summary>
    public static IReadOnlyList<ForeignLibrary> All { get; } =
    [
        .. typeof(ForeignLibrary).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(ForeignLibrary).IsAssignableFrom(type))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (ForeignLibrary)Activator.CreateInstance(type)!),
    ];

    /// <summary>The name of the assembly that holds <see cref="Types"/>.</summary>
    public abstract string Assembly { get; }

    /// <summary>The types with the properties of resources.</summary>
    public abstract IReadOnlyList<ForeignType> Types { get; }

    /// <summary>
    /// Properties of other names by type and name (<c>FunctionArgs.Name</c>), with the place in the schema (<c>Code.S3Bucket</c>,
    /// <c>Architectures[0]</c>); an empty place for what only shares the name.
    /// </summary>
    public virtual IReadOnlyDictionary<string, string> Members { get; } = new Dictionary<string, string>();

    /// <summary>Constants whose names do not say their words, such as <c>Runtime.Custom</c> for <c>provided</c>.</summary>
    public virtual IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>();

    /// <summary>Whether AWS gets nothing when the code leaves a property out. Otherwise the library may fill it, and nothing is said.</summary>
    public virtual bool IsAbsentWhenUnset(ForeignType type, string property) => true;

    /// <summary>The class of stacks, which are complete when their constructor has run; null when the library has none.</summary>
    public virtual string? Stack => null;

    /// <summary>The class of everything in which resources are created, as its full name; null when the library has none.</summary>
    public virtual string? Scope => null;

    /// <summary>Whether a construct may make more resources than itself, as one that makes its own role does.</summary>
    public virtual bool MakesMore(string construct) => false;

    /// <summary>Whether a resource of a type can be changed after it was made, and what it was made with is not the last word.</summary>
    public virtual bool IsChangeable(string construct) => false;

    /// <summary>
    /// Whether resources are made by calls that run one after the other. What is asked for a second time then replaces the first, or takes
    /// the place of what was deleted in between.
    /// </summary>
    public virtual bool IsImperative => false;

    /// <summary>What AWS gets of a value, where the library means something of its own by it.</summary>
    public virtual Value Adjust(BoundMember member, Value value) => value;

    /// <summary>Where the property of a type belongs in the schema; null when its name says it.</summary>
    public string? PlaceOf(string type, string property) => Members.TryGetValue($"{type}.{property}", out var place) ? place : null;
}
