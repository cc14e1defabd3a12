using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Policies;

/// <summary>A policy document: statements that allow, and statements that deny whatever others allow.</summary>
/// <param name="statements">The statements that are written down.</param>
/// <param name="isOpen">Whether there may be more.</param>
internal sealed class Policy(IReadOnlyList<Statement> statements, bool isOpen)
{
    /// <summary>A policy of which nothing is known.</summary>
    public static Policy Unknown { get; } = new([], isOpen: true);

    public IReadOnlyList<Statement> Statements { get; } = statements;

    public bool IsOpen { get; } = isOpen;

    /// <summary>The policy in a value: a structure, or JSON as text. Of one that cannot be read nothing is known.</summary>
    public static Policy Of(Value document) => document switch
    {
        MapValue map => Of(map["Statement"], document.Map().IsOpen, isText: false),
        TextValue { Text: var json } when EmbeddedJson.Read(json) is MapValue map => Of(map["Statement"], isOpen: false, isText: true),
        { IsAbsent: true } => new([], isOpen: false),
        _ => Unknown,
    };

    /// <summary>Whether a statement allows an action on a resource, or on any one when none is named.</summary>
    public bool? Allows(string action, ResourceName? resource) => Any(statement => statement.IsAllow & statement.CoversAction(action) & statement.CoversResource(resource));

    /// <summary>Whether a statement denies an action on a resource. Where none is named, only what is denied everywhere is.</summary>
    public bool? Denies(string action, ResourceName? resource) =>
        Any(statement => statement.IsDeny & statement.CoversAction(action) & (resource is null ? statement.IsAboutEverything : statement.CoversResource(resource)));

    /// <summary>Whether a trust policy lets a service assume the role.</summary>
    public bool? IsAssumableBy(string host) =>
        Any(statement => statement.IsAllow & statement.CoversAction("sts:AssumeRole") & statement.CoversService(host))
        & !Any(statement => statement.IsDeny & statement.CoversAction("sts:AssumeRole") & statement.CoversService(host));

    /// <summary>Whether one of the statements answers with yes and without a condition; null when that is not known.</summary>
    private bool? Any(Func<Statement, bool?> test) => Statements.Aggregate(
        (bool?)(IsOpen ? null : false),
        // What holds under a condition holds sometimes.
        (any, statement) => any | (test(statement) & (statement.IsConditional == false ? true : null)));

    private static Policy Of(Value statements, bool isOpen, bool isText)
    {
        var list = OneOrMany.Of(statements);
        return new Policy(
            [.. list.Items.Select((item, index) => item is MapValue map ? new Statement(map, PathOf(index)) : null).OfType<Statement>()],
            isOpen || list.IsOpen || list.Items.Any(static item => item is not MapValue));

        string PathOf(int index) => isText ? "" : statements is ListValue ? PropertyPath.Item("Statement", index) : "Statement";
    }
}
