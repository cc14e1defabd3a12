using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>What SAM makes of one type of event. Every concrete one is found by reflection.</summary>
internal abstract class EventSource
{
    /// <summary>The types of events that it is for.</summary>
    public abstract IReadOnlyList<string> Types { get; }

    public abstract IEnumerable<TemplateResource> Translate(ServerlessEvent trigger);
}
