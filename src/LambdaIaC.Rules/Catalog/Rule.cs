namespace LambdaIaC.Rules.Catalog;

/// <summary>One thing that AWS demands or that goes wrong, with its id. Every concrete rule is found by reflection.</summary>
internal abstract class Rule
{
    public abstract RuleInfo Info { get; }
}
