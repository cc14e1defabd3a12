using LambdaIaC.Rules;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Checking;

/// <summary>What the author of a template accepts: <c>Metadata: lambdaiac: suppress: {LIAC2003: the reason}</c> of a resource.</summary>
internal static class Suppressions
{
    /// <summary>The finding, with the reason where its id is accepted at the resource that it is about or comes with.</summary>
    public static Finding Apply(Finding finding, MappingNode? resource) =>
        resource?.Mapping("Metadata")?.Mapping("lambdaiac")?.Mapping("suppress")?.Text(finding.Rule.Id) is { } reason ? finding with { Suppression = reason } : finding;
}
