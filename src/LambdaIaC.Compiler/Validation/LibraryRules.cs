using System.Reflection;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Validation;

/// <summary>The 9xxx ids of the compiler: use of this library that it cannot make a plan of. AWS has no say in them.</summary>
internal static class LibraryRules
{
    private const string Source = "LambdaIaC";

    public static RuleInfo StackThrew { get; } = Error("LIAC9001", "The code of the stack threw an exception");

    public static RuleInfo NoStack { get; } = Error("LIAC9002", "The program returned no stack");

    public static RuleInfo IllegalStackName { get; } = Error("LIAC9003", "The name of the stack is not 1 to 40 letters, digits and hyphens, starting with a letter");

    public static RuleInfo IllegalLogicalId { get; } = Error("LIAC9004", "A logical id is not 1 to 128 letters, digits and hyphens, starting with a letter");

    public static RuleInfo DuplicateLogicalId { get; } = Error("LIAC9005", "Two resources of a stack have the same logical id");

    public static RuleInfo ForeignReference { get; } = Error("LIAC9006", "A resource refers to a resource that is not in its stack");

    public static RuleInfo Cycle { get; } = Error("LIAC9007", "Resources refer to each other in a circle");

    public static RuleInfo IllegalMove { get; } = Error("LIAC9008", "Moved names an id that cannot be moved from or to");

    public static RuleInfo IllegalValue { get; } = Error("LIAC9009", "A value has no place in a plan: null in a collection, not a number, broken Unicode");

    public static RuleInfo IllegalSettings { get; } = Error("LIAC9010", "lambdaiac.json cannot be read");

    public static RuleInfo IllegalSuppression { get; } = Error("LIAC9011", "A suppression names no rule that can be suppressed, or gives no reason");

    public static RuleInfo UnusedSuppression { get; } = new("LIAC9012", "A suppression has nothing to suppress", Severity.Info, Source);

    public static RuleInfo PackagingFailed { get; } = Error("LIAC9013", "The code of a resource could not be packaged") with { Covers = [30] };

    /// <summary>Every rule of this file, in the order of the ids.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. typeof(LibraryRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.PropertyType == typeof(RuleInfo))
            .Select(static property => (RuleInfo)property.GetValue(null)!)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    private static RuleInfo Error(string id, string title) => new(id, title, Severity.Error, Source);
}
