using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules;

/// <summary>One violation of one rule at one place.</summary>
public sealed record Finding
{
    /// <summary>The rule that is violated.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>How much it weighs here, after the user's configuration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The type of the resource, such as <c>Function</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The logical id of the resource, or its name in a request.</summary>
    public required string Resource { get; init; }

    /// <summary>The property, such as <c>VpcConfig.SubnetIds[0]</c>; empty when the finding is about the resource as a whole.</summary>
    public required string PropertyPath { get; init; }

    /// <summary>One sentence for a person: the thing, its value, the limit and, where there is one, the fix.</summary>
    public required string Message { get; init; }

    /// <summary>Where the value was written.</summary>
    public required Place Place { get; init; }

    /// <summary>The value as text; null when nothing is set or it is sensitive.</summary>
    public string? Value { get; init; }

    /// <summary>Why the user accepts the finding; null when it is not suppressed.</summary>
    public string? Suppression { get; init; }

    /// <summary>The other resources that take part in the finding, for tools that can show several places; the message names them too.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>
    /// What AWS's ValidationException says about the value, for the answer of the local control plane: every failure of the value,
    /// where <see cref="Message"/> names the first. Empty when AWS answers with <see cref="AwsMessage"/>, or when it is not known how it answers.
    /// </summary>
    internal IReadOnlyList<AwsFailure> AwsFailures { get; init; } = [];

    /// <summary>The message of AWS's InvalidParameterValueException; null when AWS answers otherwise, or when it is not known how it answers.</summary>
    internal string? AwsMessage { get; init; }

    /// <summary>Whether the key of the map entry at the path is wrong, not its value.</summary>
    internal bool IsAboutKey { get; init; }

    /// <summary>The nearest legal value, for code fixes; null when there is none.</summary>
    internal Value? Nearest { get; init; }

    /// <summary>What else a code fix can do about it; null when there is nothing mechanical.</summary>
    internal Repair? Repair { get; init; }
}
