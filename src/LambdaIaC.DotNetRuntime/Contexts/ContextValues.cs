using System.Globalization;
using System.Text.Json;
using LambdaIaC.DotNetRuntime.Api;

namespace LambdaIaC.DotNetRuntime.Contexts;

/// <summary>The values of a context's members, by their names in <c>ILambdaContext</c>.</summary>
internal sealed class ContextValues(Invocation invocation, TimeProvider time) : IMemberValues
{
    public object? ValueOf(string member) => member switch
    {
        "AwsRequestId" => invocation.RequestId,
        "FunctionName" => Variable("AWS_LAMBDA_FUNCTION_NAME"),
        "FunctionVersion" => Variable("AWS_LAMBDA_FUNCTION_VERSION"),
        "InvokedFunctionArn" => invocation.InvokedFunctionArn,
        "MemoryLimitInMB" => Number(Variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")),
        "LogGroupName" => Variable("AWS_LAMBDA_LOG_GROUP_NAME"),
        "LogStreamName" => Variable("AWS_LAMBDA_LOG_STREAM_NAME"),
        "RemainingTime" => invocation.Deadline - time.GetUtcNow() is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero,
        "TraceId" => invocation.TraceId,
        "TenantId" => invocation.TenantId,
        "ClientContext" => JsonValues.Parse(invocation.ClientContext),
        "Identity" => JsonValues.Parse(invocation.CognitoIdentity) ?? new JsonValues(JsonDocument.Parse("{}").RootElement),
        _ => null,
    };

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
