using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Adapters;

/// <summary>
/// <c>AWS::IAM::Role</c>: connectors of SAM add policies to roles that the template does not show. A role without a trust policy, which CloudFormation
/// refuses, has an empty one here: other doors write one themselves.
/// </summary>
internal sealed class RoleAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::IAM::Role"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var properties = source.Properties;
        if (properties.Value.Map()["AssumeRolePolicyDocument"].IsAbsent)
        {
            properties = properties.With(("AssumeRolePolicyDocument", Located.Map(source.Id)));
        }

        return [source.Resource(source.Reader.Template.HasConnectors ? properties.With(("Policies", properties["Policies"].Open())) : properties)];
    }
}
