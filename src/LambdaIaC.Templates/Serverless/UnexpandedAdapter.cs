using LambdaIaC.Templates.Adapters;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary>
/// Types of SAM that become several resources, none of which is spelled out here. What each of those refers to nobody knows: a reference of the
/// whole is not one of every part, and two that refer to each other are no circle.
/// </summary>
internal sealed class UnexpandedAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes =>
    [
        "AWS::Serverless::Api",
        "AWS::Serverless::Application",
        "AWS::Serverless::CapacityProvider",
        "AWS::Serverless::Connector",
        "AWS::Serverless::GraphQLApi",
        "AWS::Serverless::HttpApi",
        "AWS::Serverless::StateMachine",
        "AWS::Serverless::WebSocketApi",
    ];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source) => [source.Resource(source.Type, Located.Map([], (Node)source.Id, isOpen: true))];
}
