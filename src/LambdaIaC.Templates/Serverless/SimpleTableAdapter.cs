using LambdaIaC.Templates.Adapters;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary><c>AWS::Serverless::SimpleTable</c>: a table with a key that SAM chooses when nobody does, and no stream.</summary>
internal sealed class SimpleTableAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::Serverless::SimpleTable"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var table = source with { Type = "AWS::DynamoDB::Table" };
        var node = GlobalProperties.Of(source, "SimpleTable");
        var name = source.Reader.Properties(node, table.Schema, source.Id)["TableName"];
        return [table.Resource(Located.Map([KeyValuePair.Create("TableName", name)], (Node)source.Id, isOpen: true))];
    }
}
