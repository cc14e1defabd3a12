using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.CloudFormation;

/// <summary>
/// A parameter of a template. A value that whoever deploys may still choose is unknown. It is known when one value is allowed; and
/// <see cref="Candidates"/> are what it must be one of, so that what is illegal with each of them is illegal.
/// </summary>
internal sealed class Parameter
{
    /// <summary>More allowed values than this are an open choice.</summary>
    private const int Few = 16;

    public Parameter(ScalarNode name, MappingNode body)
    {
        Name = name.Text;
        var type = body.Text("Type") ?? "String";
        IsList = type is "CommaDelimitedList" || type.StartsWith("List<", StringComparison.Ordinal);
        // The default of such a parameter is the name under which its value is stored.
        IsStored = type.StartsWith("AWS::SSM::", StringComparison.Ordinal);
        Allowed = body["AllowedValues"] is SequenceNode allowed && !IsStored && !IsList ? [.. allowed.Items.OfType<ScalarNode>().Select(static value => value.Text)] : [];
        Candidates = Allowed.Count is > 0 and <= Few ? Allowed : type == "Number" && Allowed.Count == 0 && body.Text("Default") is { } number ? [number] : [];
    }

    public string Name { get; }

    public bool IsList { get; }

    public bool IsStored { get; }

    /// <summary>The values that a deployment may choose from; empty when it may choose any.</summary>
    public IReadOnlyList<string> Allowed { get; }

    /// <summary>
    /// The values to judge: the allowed ones, or the default of a number. The default of a text is often a placeholder that nobody deploys with,
    /// that of a number is what a deployment gets that says nothing.
    /// </summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>The value when there is no choice; null when there is one.</summary>
    public string? Only => Allowed.Count == 1 ? Allowed[0] : null;
}
