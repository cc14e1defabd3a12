namespace LambdaIaC.Templates.Plans;

/// <summary>
/// One resource type of the AWS provider of Terraform, and of Pulumi's, which is the same with other names. Names of properties are found
/// without their case and underscores; only those that differ are listed.
/// </summary>
/// <param name="Terraform">The type in Terraform, such as <c>aws_lambda_function</c>.</param>
/// <param name="Pulumi">The type in Pulumi, such as <c>aws:lambda/function:Function</c>.</param>
/// <param name="Schema">The type in CloudFormation, or the name of a schema that has none there.</param>
internal sealed record PlanType(string Terraform, string Pulumi, string Schema)
{
    /// <summary>
    /// What a property is called in the schema, by its plain name; a dot leads into a structure, nothing leaves it out. A member of a block is
    /// found by the plain names that lead to it.
    /// </summary>
    public IReadOnlyDictionary<string, string> Renames { get; init; } = new Dictionary<string, string>();

    /// <summary>Properties that are, or may be, written as resources of their own.</summary>
    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    /// <summary>Whether much of it is written elsewhere or under names that nobody listed, so that nothing is certainly absent.</summary>
    public bool IsPartial { get; init; }
}
