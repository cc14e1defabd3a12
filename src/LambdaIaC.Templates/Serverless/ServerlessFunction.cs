using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Adapters;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary>A function of SAM with what Globals add to it.</summary>
internal sealed class ServerlessFunction
{
    public ServerlessFunction(ResourceSource source)
    {
        Node = GlobalProperties.Of(source, "Function");
        Source = source with { Type = "AWS::Lambda::Function" };
        Properties = StrayNames.Mark(source.Reader.Properties(Node, Source.Schema, source.Id), SchemaCatalog.Get<FunctionSchema>(), FunctionNames.All);
    }

    public ResourceSource Source { get; }

    /// <summary>The properties as they are written; null when there are none.</summary>
    public Node? Node { get; }

    /// <summary>The properties that both have in common by Lambda's schema, the others as they are written.</summary>
    public Located Properties { get; }

    public Located Alias => Properties["AutoPublishAlias"];

    /// <summary>The name of the alias for what is about it. A name that is not legal is wrong at the alias, and nowhere else.</summary>
    public Located Qualifier => Alias.Value is TextValue { Text: var name } && name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
        ? Alias
        : Alias.Value.IsAbsent ? Alias : Alias.As(Value.Unknown);

    /// <summary>Who is invoked by what belongs to the function: its alias, where it has one.</summary>
    public Located Invoked => Alias.Value.IsAbsent ? Source.Reference("FunctionName") : Source.Reference(GeneratedName.Alias, "AliasArn");

    public Located InvokedArn => Alias.Value.IsAbsent ? Source.Reference("Arn") : Source.Reference(GeneratedName.Alias, "AliasArn");

    /// <summary>The node of a property; null when it is not written.</summary>
    public Node? Written(string property) => (Node as MappingNode)?[property];

    /// <summary>Whether SAM makes a role for the function.</summary>
    public bool HasGeneratedRole => Properties["Role"].Value.IsAbsent && Properties.Value is MapValue { IsOpen: false };
}
