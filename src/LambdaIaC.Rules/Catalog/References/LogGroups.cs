using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Which log group a function writes to.</summary>
internal static class LogGroups
{
    /// <summary>The name of the group, or the logical id of the one in the stack that it refers to; null when nobody knows.</summary>
    public static string? Of(IResourceView function, StackIndex stack) => function.Properties.At("LoggingConfig.LogGroup") switch
    {
        { IsAbsent: true } => function.Properties["FunctionName"].Text() is { } name ? $"/aws/lambda/{name}" : null,
        TextValue { Text: var group } => group,
        var other => stack.Target(other, "LogGroup")?.Name,
    };

    /// <summary>The log group of a function, when the stack makes it.</summary>
    public static IResourceView? InStack(IResourceView function, StackIndex stack) => function.Properties.At("LoggingConfig.LogGroup") is { IsAbsent: false } group
        ? stack.Target(group, "LogGroup")
        : function.Properties["FunctionName"].Text() is { } name ? stack.Target(Value.Of($"/aws/lambda/{name}"), "LogGroup") : null;
}
