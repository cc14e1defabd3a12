using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Analyzers.Code.Usage;
using LambdaIaC.Rules;

namespace LambdaIaC.Analyzers.Code;

/// <summary>Every rule about C#: the concrete classes of this assembly.</summary>
internal static class CodeRules
{
    private static IReadOnlyList<CodeRule> Rules { get; } =
    [
        .. typeof(CodeRules).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(CodeRule).IsAssignableFrom(type))
            .Select(static type => (CodeRule)Activator.CreateInstance(type)!)
            .OrderBy(static rule => rule.Info.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rules about the code of one function.</summary>
    public static IReadOnlyList<HandlerRule> OfHandlers { get; } = [.. Rules.OfType<HandlerRule>()];

    /// <summary>The rules about single operations.</summary>
    public static IReadOnlyList<OperationRule> OfOperations { get; } = [.. Rules.OfType<OperationRule>()];

    /// <summary>What every rule is called, in the order of the ids.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [.. Rules.Select(static rule => rule.Info)];
}
