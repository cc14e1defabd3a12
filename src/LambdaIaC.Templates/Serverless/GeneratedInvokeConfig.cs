using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary><c>EventInvokeConfig</c>: retries and destinations. SAM makes the queue or topic of a destination that names none.</summary>
internal static class GeneratedInvokeConfig
{
    // SAM's destinations also say of which type they are.
    private static Vocabulary Names { get; } = new("EventInvokeConfig", [.. StrayNames.Settable(SchemaCatalog.Get<EventInvokeConfigSchema>().Properties)]) { Opaque = ["DestinationConfig"] };

    public static IEnumerable<TemplateResource> Of(ServerlessFunction function)
    {
        if (function.Written("EventInvokeConfig") is not MappingNode config)
        {
            return [];
        }

        var source = function.Source with { Type = "AWS::Lambda::EventInvokeConfig" };
        var read = StrayNames.Mark(source.Reader.Properties(config, source.Schema, source.Id), SchemaCatalog.Get<EventInvokeConfigSchema>(), Names);
        var destinations = read["DestinationConfig"];
        return
        [
            source.Companion(source.Type, "EventInvokeConfig", read.With(
                ("FunctionName", function.Source.Reference("FunctionName")),
                ("Qualifier", function.Alias.Value.IsAbsent ? Located.Of(Value.Of("$LATEST"), config) : function.Qualifier),
                ("DestinationConfig", destinations.Value is MapValue
                    ? destinations.With(("OnSuccess", Destination(destinations["OnSuccess"])), ("OnFailure", Destination(destinations["OnFailure"])))
                    : destinations)),
                config),
        ];
    }

    private static Located Destination(Located destination) => destination.Value is not MapValue
        ? destination
        : destination["Destination"].Value.IsAbsent
            ? destination.As(Value.Unknown).Within("Destination")
            : destination["Destination"].Within("Destination");
}
