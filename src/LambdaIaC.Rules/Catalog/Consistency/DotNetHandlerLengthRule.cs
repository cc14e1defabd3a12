using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The .NET runtimes keep 127 characters of a handler, one less than AWS accepts; the method is then not found at the first invocation.</summary>
internal sealed class DotNetHandlerLengthRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2101",
        "A .NET handler of 128 characters loses the last one",
        Severity.Error,
        "https://github.com/aws/aws-lambda-dotnet/issues/1642")
    {
        Covers = [9],
    };

    public override string ResourceType => "Function";

    private const int Longest = 127;

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (ManagedHandler.Of(resource) is not { Runtime: { ContainerOnly: false } runtime, Text: var handler } || runtime.Family != RuntimeFamily.DotNet || Length.Of(handler) != Longest + 1)
        {
            return [];
        }

        return
        [
            Report(
                resource,
                "Handler",
                $"Handler of Function '{resource.Name}' is {Longest + 1} characters long, of which {runtime.Id} reads {Longest}; shorten a name, or make the assembly the handler.") with
            {
                Value = handler,
            },
        ];
    }
}
