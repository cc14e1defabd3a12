using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>One statement of a policy.</summary>
/// <example><code>
/// new PolicyStatement { Actions = ["dynamodb:PutItem"], Resources = [table] }
/// </code></example>
/// <remarks>Source: IAM User Guide, "IAM JSON policy elements: Statement".</remarks>
public sealed record PolicyStatement : IValueSource
{
    /// <summary>A name for it, for people.</summary>
    /// <value>Letters and digits, unique within the policy. The default is none.</value>
    public string? Sid { get; init; }

    /// <summary>Whether it allows or denies.</summary>
    /// <value>The default is <see cref="PolicyEffect.Allow"/>.</value>
    public PolicyEffect Effect { get; init; } = PolicyEffect.Allow;

    /// <summary>The actions, such as <c>s3:GetObject</c>, with <c>*</c> for any characters.</summary>
    /// <value>The default is none; a statement has these or <see cref="NotActions"/>.</value>
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>Every action but these.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> NotActions { get; init; } = [];

    /// <summary>The resources by their ARNs, with <c>*</c> for any characters.</summary>
    /// <value>The default is none, as in a trust policy; the policy of a role has these or <see cref="NotResources"/>.</value>
    public IReadOnlyList<Text> Resources { get; init; } = [];

    /// <summary>Every resource but these.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<Text> NotResources { get; init; } = [];

    /// <summary>Who is meant. A policy of a role has none: it is about the role.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<Principal> Principals { get; init; } = [];

    /// <summary>Everyone but these.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<Principal> NotPrincipals { get; init; } = [];

    /// <summary>What must hold besides, all of it.</summary>
    /// <value>The default is nothing.</value>
    public IReadOnlyList<PolicyCondition> Conditions { get; init; } = [];

    Value IValueSource.ToValue() => new MapValue(Elements());

    private IEnumerable<KeyValuePair<string, Value>> Elements()
    {
        if (Sid is not null)
        {
            yield return new("Sid", Value.Of(Sid));
        }

        yield return new("Effect", ((IValueSource)Effect).ToValue());
        var lists = ListOf("Action", Actions.Select(Value.Of))
            .Concat(ListOf("NotAction", NotActions.Select(Value.Of)))
            .Concat(ListOf("Resource", Resources.Select(ValueOf)))
            .Concat(ListOf("NotResource", NotResources.Select(ValueOf)));
        foreach (var element in lists)
        {
            yield return element;
        }

        if (Principals.Count > 0)
        {
            yield return new("Principal", Principal.ToValue(Principals));
        }

        if (NotPrincipals.Count > 0)
        {
            yield return new("NotPrincipal", Principal.ToValue(NotPrincipals));
        }

        if (Conditions.Count > 0)
        {
            yield return new("Condition", PolicyCondition.ToValue(Conditions));
        }
    }

    private static IEnumerable<KeyValuePair<string, Value>> ListOf(string name, IEnumerable<Value> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? [] : [new(name, new ListValue(list))];
    }

    private static Value ValueOf(IValueSource source) => source.ToValue();
}
