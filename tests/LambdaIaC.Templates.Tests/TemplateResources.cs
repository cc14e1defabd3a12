using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Conditions;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Tests;

/// <summary>The resources of a template in its first world.</summary>
internal static class TemplateResources
{
    public static IReadOnlyList<TemplateResource> Of(string yaml, World? world = null, string? region = null) =>
        TemplateReader.Resources(new Template((MappingNode)new YamlReader(yaml).Read()), world ?? World.Any, region, "template.yaml");

    public static TemplateResource Only(string yaml, string type) => Of(yaml).Single(resource => resource.Type == type);

    /// <summary>The value of one property of a function that is written as <c>Name: written</c>.</summary>
    public static Value Property(string name, string written, string rest = "") => Only(
        $"Resources:\n  Function:\n    Type: AWS::Lambda::Function\n    Properties:\n      {name}: {written}\n  Queue:\n    Type: AWS::SQS::Queue\n{rest}",
        "Function").Properties[name];
}
