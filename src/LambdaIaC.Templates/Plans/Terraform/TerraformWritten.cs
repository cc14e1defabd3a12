using LambdaIaC.Rules.Schemas;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Plans.Terraform;

/// <summary>
/// What a configuration writes of the planned values. A plan has the provider's defaults among them, and for a resource that exists all that
/// AWS assigned, such as its ARN and a parallelization factor of 0 for a queue.
/// </summary>
internal static class TerraformWritten
{
    /// <summary>How long Terraform itself waits, which every resource may say.</summary>
    private const string Waits = "timeouts";

    /// <param name="values">The planned values of a resource.</param>
    /// <param name="schema">The type of the resource; null when no rule knows it.</param>
    /// <param name="expressions">What the configuration writes; null when the plan does not show it.</param>
    public static MappingNode Of(MappingNode values, ResourceSchema? schema, MappingNode? expressions) =>
        new([.. values.Entries.Where(entry => entry.Key.Text != Waits && IsWritten(entry, expressions) && !IsAssigned(entry.Key.Text, schema))], values.Line, values.Column);

    // The expressions leave out what a dynamic block makes, so that a block without an expression may be written all the same.
    private static bool IsWritten(MappingEntry entry, MappingNode? expressions) => entry.Value is not ScalarNode || expressions is null || expressions.Find(entry.Key.Text) is not null;

    private static bool IsAssigned(string name, ResourceSchema? schema) => PlanNames.Find(schema?.Properties ?? [], name)?.Mutability == Mutability.ReadOnly;
}
