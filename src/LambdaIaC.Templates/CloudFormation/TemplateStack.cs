using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates.CloudFormation;

/// <summary>The resources of a file as one deployment of it has them.</summary>
internal sealed class TemplateStack : IStackView
{
    private readonly Dictionary<string, IResourceView> _byId = new(StringComparer.Ordinal);

    public TemplateStack(IReadOnlyList<TemplateResource> resources)
    {
        Resources = resources;
        foreach (var resource in resources)
        {
            _byId.TryAdd(resource.Id, resource);
        }
    }

    public IReadOnlyList<IResourceView> Resources { get; }

    public IResourceView? Find(string logicalId) => _byId.GetValueOrDefault(logicalId);
}
