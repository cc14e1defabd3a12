using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>What happens to asynchronous events: how often and how long they are tried, and where they go afterwards.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html">AWS::Lambda::EventInvokeConfig</see>, PutFunctionEventInvokeConfig.</remarks>
public sealed class EventInvokeConfig(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line)
{
    /// <summary>The function.</summary>
    public required Ref<Function> FunctionName { get; init; }

    /// <summary>The version or alias whose events are meant.</summary>
    /// <value>The default is <see cref="LambdaIaC.Qualifier.Latest"/>.</value>
    public Qualifier Qualifier { get; init; } = Qualifier.Latest;

    /// <summary>How often a failed event is tried again.</summary>
    /// <value>0 to 2. The default is 2.</value>
    public int? MaximumRetryAttempts { get; init; }

    /// <summary>How old an event may become before it is given up.</summary>
    /// <value>60 to 21,600 seconds. The default is 21,600 seconds (6 hours).</value>
    public Duration? MaximumEventAgeInSeconds { get; init; }

    /// <summary>Where the record of an event goes when it is done.</summary>
    /// <value>The default is nowhere.</value>
    public DestinationConfig? DestinationConfig { get; init; }
}
