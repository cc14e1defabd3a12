using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Adapters;

/// <summary>Turns one CloudFormation type into what the rules look at, where the two differ. Every concrete adapter is found by reflection.</summary>
internal abstract class ResourceAdapter
{
    /// <summary>The types that it is for.</summary>
    public abstract IReadOnlyList<string> CloudFormationTypes { get; }

    /// <summary>The resources that come from one that is written.</summary>
    public abstract IEnumerable<TemplateResource> Adapt(ResourceSource source);
}
