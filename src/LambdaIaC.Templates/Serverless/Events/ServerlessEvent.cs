using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>An entry under Events of a function.</summary>
/// <param name="Function">The function.</param>
/// <param name="Id">The name of the event, at its place.</param>
/// <param name="Type">Its type, such as <c>SQS</c>.</param>
/// <param name="Body">Its Properties; null when there are none.</param>
internal sealed record ServerlessEvent(ServerlessFunction Function, ScalarNode Id, string Type, Node? Body)
{
    /// <summary>The properties as a resource type takes those that it has in common with the event.</summary>
    public Located PropertiesAs(string cloudFormationType) => Function.Source.Reader.Properties(Body, ResourceTypes.SchemaOf(cloudFormationType), Id);

    /// <summary>A resource that SAM makes for the event.</summary>
    public TemplateResource Resource(string cloudFormationType, Located properties, string suffix = "") =>
        Function.Source.Companion(cloudFormationType, Id.Text + suffix, properties, Id);

    /// <summary>The permission for a service to invoke the function. What SAM fills in about the source is set, whatever it is.</summary>
    public TemplateResource Permission(string principal, Located? sourceArn = null, params IEnumerable<(string Name, Located Value)> more) => Resource(
        "AWS::Lambda::Permission",
        Located.Map(
            Id,
            [
                ("FunctionName", Function.Invoked),
                ("Action", Text("lambda:InvokeFunction")),
                ("Principal", Text(principal)),
                ("SourceArn", sourceArn ?? Located.Unknown(Id)),
                .. more,
            ]),
        "Permission");

    public Located Text(string text) => Located.Of(Value.Of(text), Id);

    /// <summary>A reference to a resource of this event.</summary>
    public Located Reference(string attribute, string suffix = "") => Function.Source.Reference(Id.Text + suffix, attribute);
}
