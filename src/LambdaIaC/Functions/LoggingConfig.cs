namespace LambdaIaC;

/// <summary>Where and how a function logs.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function LoggingConfig</c>.</remarks>
public sealed record LoggingConfig : ConfigurationBlock
{
    /// <summary>The log group.</summary>
    /// <value>The default is <c>/aws/lambda/{function name}</c>, which Lambda creates at the first line.</value>
    public Ref<LogGroup>? LogGroup { get; init; }

    /// <summary>The form of the lines.</summary>
    /// <value>The default is <see cref="LambdaIaC.LogFormat.Text"/>.</value>
    public LogFormat? LogFormat { get; init; }

    /// <summary>The least severe line of the application that is kept.</summary>
    /// <value>Only with <see cref="LambdaIaC.LogFormat.Json"/>. The default is then <see cref="LambdaIaC.ApplicationLogLevel.Info"/>.</value>
    public ApplicationLogLevel? ApplicationLogLevel { get; init; }

    /// <summary>The least severe line of Lambda itself that is kept.</summary>
    /// <value>Only with <see cref="LambdaIaC.LogFormat.Json"/>. The default is then <see cref="LambdaIaC.SystemLogLevel.Info"/>.</value>
    public SystemLogLevel? SystemLogLevel { get; init; }
}
