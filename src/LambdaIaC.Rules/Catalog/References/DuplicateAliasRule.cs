using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A name of a function stands for one version.</summary>
internal sealed class DuplicateAliasRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3221",
        "Two aliases of a function have one name",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html")
    {
        Covers = [],
    };

    public override bool ConcludesFromAbsence => false;

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from alias in stack.OfType("Alias")
        let function = stack.FunctionOf(alias)
        let name = alias.Properties["Name"].Text()
        where function is not null && name is not null
        group alias by (Function: function, Name: name) into aliases
        from repeated in aliases.Skip(1)
        select Report(
            repeated,
            "Name",
            $"Name of Alias '{repeated.Name}' is '{aliases.Key.Name}', which is an alias of Function '{aliases.Key.Function.Name}' already ('{aliases.First().Name}'); give it another name.") with
        {
            Value = aliases.Key.Name,
            Related = [Other(aliases.First(), "Name")],
        };
}
