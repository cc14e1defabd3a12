using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Adapters;

/// <summary><c>AWS::IAM::Role</c>: connectors of SAM add policies to roles that the template does not show.</summary>
internal sealed class RoleAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::IAM::Role"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var properties = source.Properties;
        return [source.Resource(source.Reader.Template.HasConnectors ? properties.With(("Policies", properties["Policies"].Open())) : properties)];
    }
}
