using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates.CloudFormation;

/// <summary>The resources of a file as one deployment of it has them.</summary>
internal sealed class TemplateStack : IStackView
{
    private readonly Dictionary<string, IResourceView> _byId = new(StringComparer.Ordinal);

    public TemplateStack(IReadOnlyList<TemplateResource> resources, bool isOpen)
    {
        Resources = resources;
        IsOpen = isOpen;
        foreach (var resource in resources)
        {
            _byId.TryAdd(resource.Id, resource);
        }
    }

    public IReadOnlyList<IResourceView> Resources { get; }

    /// <summary>Whether macros may add to what is written.</summary>
    public bool IsOpen { get; }

    public IResourceView? Find(string logicalId) => _byId.GetValueOrDefault(logicalId);
}
