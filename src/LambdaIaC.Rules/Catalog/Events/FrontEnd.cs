using LambdaIaC.Rules.Schemas.Neighbours;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Something that calls a function of the stack and waits for its answer for so long and no longer.</summary>
/// <param name="Caller">The resource that calls.</param>
/// <param name="Path">Its property that names the function.</param>
/// <param name="Function">The function.</param>
/// <param name="Milliseconds">How long it waits.</param>
/// <param name="Called">What a message calls the caller.</param>
internal sealed record FrontEnd(IResourceView Caller, string Path, IResourceView Function, long Milliseconds, string Called)
{
    /// <summary>Every caller of the stack whose patience is known.</summary>
    public static IEnumerable<FrontEnd> All(StackIndex stack) =>
        stack.OfType("RestMethod").SelectMany(method => OfMethod(method, stack))
            .Concat(stack.OfType("HttpIntegration").SelectMany(integration => OfIntegration(integration, stack)))
            .Concat(stack.OfType("UserPool").SelectMany(pool => OfUserPool(pool, stack)))
            .Concat(stack.OfType("GraphDataSource").SelectMany(source => To(source, "LambdaConfig.LambdaFunctionArn", 30_000, "an AppSync resolver", stack)));

    private static IEnumerable<FrontEnd> OfMethod(IResourceView method, StackIndex stack)
    {
        var integration = method.Properties["Integration"].Map();
        return IsAwaited(integration["RequestParameters"]) && !IsStreamed(integration) && Wait(integration["TimeoutInMillis"], 29_000) is { } wait
            ? To(method, "Integration.Uri", wait, "a REST API", stack)
            : [];
    }

    private static IEnumerable<FrontEnd> OfIntegration(IResourceView integration, StackIndex stack)
    {
        var protocol = stack.Target(integration.Properties["ApiId"], "HttpApi")?.Properties["ProtocolType"].Text();
        long? standard = protocol switch { "HTTP" => 30_000, "WEBSOCKET" => 29_000, _ => null };
        var wait = integration.Properties["TimeoutInMillis"] is { IsAbsent: false } set ? set.Integer() : standard;
        return wait is { } known && IsAwaited(integration.Properties["RequestParameters"])
            ? To(integration, "IntegrationUri", known, protocol == "WEBSOCKET" ? "a WebSocket API" : "an HTTP API", stack)
            : [];
    }

    /// <summary>Custom senders are called without waiting, the other triggers with.</summary>
    private static IEnumerable<FrontEnd> OfUserPool(IResourceView pool, StackIndex stack) =>
        UserPoolSchema.Triggers.Append("PreTokenGenerationConfig.LambdaArn").SelectMany(trigger => To(pool, $"LambdaConfig.{trigger}", 5_000, "Cognito", stack));

    private static IEnumerable<FrontEnd> To(IResourceView caller, string path, long wait, string called, StackIndex stack) =>
        stack.FunctionOf(caller.Properties.At(path)) is { } function ? [new FrontEnd(caller, path, function, wait, called)] : [];

    /// <summary>Whether the caller wants an answer: with the header X-Amz-Invocation-Type it may not.</summary>
    private static bool IsAwaited(Value parameters) =>
        parameters.IsAbsent || (parameters is MapValue { IsOpen: false } map && !map.Entries.Any(static entry => entry.Key.IndexOf("X-Amz-Invocation-Type", StringComparison.OrdinalIgnoreCase) >= 0));

    private static bool IsStreamed(MapValue integration) =>
        !integration["ResponseTransferMode"].IsAbsent && integration["ResponseTransferMode"].Text() != "BUFFERED";

    private static long? Wait(Value set, long standard) => set.IsAbsent ? standard : set.Integer();
}
