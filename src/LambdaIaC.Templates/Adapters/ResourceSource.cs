using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Adapters;

/// <summary>A resource as it is written.</summary>
/// <param name="Id">The logical id, at its place.</param>
/// <param name="Type">The type in CloudFormation.</param>
/// <param name="Body">Everything under the logical id.</param>
/// <param name="Reader">Reads values in the world that is judged.</param>
/// <param name="File">The file.</param>
internal sealed record ResourceSource(ScalarNode Id, string Type, MappingNode Body, ValueReader Reader, string File)
{
    public ResourceSchema? Schema => ResourceTypes.SchemaOf(Type);

    /// <summary>The properties by the schema of the type.</summary>
    public Located Properties => StrayNames.Mark(Reader.Properties(Body["Properties"], Schema, Id), Schema);

    /// <summary>The node of a property, before anything is evaluated; null when it is not written.</summary>
    public Node? Written(string property) => Body.Mapping("Properties")?[property];

    /// <summary>The resource itself.</summary>
    public TemplateResource Resource(Located properties) => Resource(ResourceTypes.NameOf(Type), properties);

    /// <summary>The resource itself, as another type.</summary>
    public TemplateResource Resource(string type, Located properties) => new(type, Id.Text, properties, Id) { File = File };

    /// <summary>A resource that comes with this one.</summary>
    /// <param name="cloudFormationType">Its type.</param>
    /// <param name="suffix">What its logical id has more than this one's.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="at">What it comes from.</param>
    public TemplateResource Companion(string cloudFormationType, string suffix, Located properties, Node? at = null) =>
        new(ResourceTypes.NameOf(cloudFormationType), Id.Text + suffix, properties, at ?? Id) { Owner = Id.Text, File = File };

    /// <summary>A reference to this resource, at its place.</summary>
    public Located Reference(string attribute) => Located.Of(new ReferenceValue(Id.Text, attribute), Id);

    /// <summary>A reference to a resource that comes with this one.</summary>
    public Located Reference(string suffix, string attribute) => Located.Of(new ReferenceValue(Id.Text + suffix, attribute), Id);
}
