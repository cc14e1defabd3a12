using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The handler of a zip with the runtime that will look it up.</summary>
/// <param name="Text">The handler.</param>
/// <param name="Runtime">The runtime.</param>
internal sealed record ManagedHandler(string Text, RuntimeInfo Runtime)
{
    /// <summary>
    /// The handler as the runtime will read it; null when it or the runtime is not known, or when a wrapper script may start something else.
    /// </summary>
    public static ManagedHandler? Of(IResourceView function) =>
        PackageKind.IsZip(function)
        && function.Properties["Handler"] is TextValue { Text: { Length: > 0 } handler }
        && function.Properties["Runtime"].Text() is { } id
        && Runtimes.Find(id) is { } runtime
        && function.Properties.At("Environment.Variables.AWS_LAMBDA_EXEC_WRAPPER").IsAbsent
            ? new ManagedHandler(handler, runtime)
            : null;
}
