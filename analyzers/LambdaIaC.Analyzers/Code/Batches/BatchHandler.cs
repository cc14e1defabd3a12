using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Batches;

/// <summary>A handler that takes many messages at once. The types of Amazon's event packages are known by their names.</summary>
internal static class BatchHandler
{
    /// <summary>Whether a method takes a batch whose items can fail one by one.</summary>
    public static bool TakesBatch(IMethodSymbol method) => method.Parameters is [{ Type.Name: "SQSEvent" or "KinesisEvent" or "DynamoDBEvent" }, ..];

    /// <summary>Whether a method returns the failed items; null when its result may be anything, such as a stream or an object.</summary>
    public static bool? ReturnsFailures(IMethodSymbol method) => Payload.ResultOf(method) switch
    {
        null => false,
        { TypeKind: TypeKind.Error } => null,
        { Name: "SQSBatchResponse" or "StreamsEventResponse" } => true,
        var result when result.FindProperty("BatchItemFailures") is not null => true,
        { SpecialType: SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } => false,
        _ => null,
    };

    /// <summary>The type that Amazon has for the failures of such a batch.</summary>
    public static string ResponseOf(IMethodSymbol method) => method.Parameters[0].Type.Name == "SQSEvent" ? "SQSBatchResponse" : "StreamsEventResponse";
}
