namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>
/// The operations of the service model (2026-11, 85 with the implemented ones) that the local service does not have. They are known,
/// so that a client is told which one it is missing instead of that there is no such path. Implementing one takes it out of here.
/// </summary>
internal static class UnimplementedOperations
{
    public static IReadOnlyList<UnimplementedOperation> All { get; } =
    [
        new("AddLayerVersionPermission", "POST", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"),
        new("CheckpointDurableExecution", "POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint"),
        new("CreateCapacityProvider", "POST", "/2025-11-30/capacity-providers"),
        new("CreateCodeSigningConfig", "POST", "/2020-04-22/code-signing-configs"),
        new("CreateEventSourceMapping", "POST", "/2015-03-31/event-source-mappings"),
        new("DeleteCapacityProvider", "DELETE", "/2025-11-30/capacity-providers/{CapacityProviderName}"),
        new("DeleteCodeSigningConfig", "DELETE", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
        new("DeleteEventSourceMapping", "DELETE", "/2015-03-31/event-source-mappings/{UUID}"),
        new("DeleteFunctionCodeSigningConfig", "DELETE", "/2020-06-30/functions/{FunctionName}/code-signing-config"),
        new("GetCapacityProvider", "GET", "/2025-11-30/capacity-providers/{CapacityProviderName}"),
        new("GetCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
        new("GetDurableExecution", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}"),
        new("GetDurableExecutionHistory", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/history"),
        new("GetDurableExecutionState", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/state"),
        new("GetEventSourceMapping", "GET", "/2015-03-31/event-source-mappings/{UUID}"),
        new("GetFunctionScalingConfig", "GET", "/2025-11-30/functions/{FunctionName}/function-scaling-config"),
        new("GetLayerVersionByArn", "GET", "/2018-10-31/layers?find=LayerVersion"),
        new("GetLayerVersionPolicy", "GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"),
        new("InvokeAsync", "POST", "/2014-11-13/functions/{FunctionName}/invoke-async"),
        new("InvokeWithResponseStream", "POST", "/2021-11-15/functions/{FunctionName}/response-streaming-invocations"),
        new("ListCapacityProviders", "GET", "/2025-11-30/capacity-providers"),
        new("ListCodeSigningConfigs", "GET", "/2020-04-22/code-signing-configs"),
        new("ListDurableExecutionsByFunction", "GET", "/2025-12-01/functions/{FunctionName}/durable-executions"),
        new("ListEventSourceMappings", "GET", "/2015-03-31/event-source-mappings"),
        new("ListFunctionEventInvokeConfigs", "GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config/list"),
        new("ListFunctionUrlConfigs", "GET", "/2021-10-31/functions/{FunctionName}/urls"),
        new("ListFunctionVersionsByCapacityProvider", "GET", "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions"),
        new("ListFunctionsByCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions"),
        new("ListLayerVersions", "GET", "/2018-10-31/layers/{LayerName}/versions"),
        new("ListLayers", "GET", "/2018-10-31/layers"),
        new("ListProvisionedConcurrencyConfigs", "GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL"),
        new("PutFunctionCodeSigningConfig", "PUT", "/2020-06-30/functions/{FunctionName}/code-signing-config"),
        new("PutFunctionScalingConfig", "PUT", "/2025-11-30/functions/{FunctionName}/function-scaling-config"),
        new("RemoveLayerVersionPermission", "DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}"),
        new("SendDurableExecutionCallbackFailure", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail"),
        new("SendDurableExecutionCallbackHeartbeat", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat"),
        new("SendDurableExecutionCallbackSuccess", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed"),
        new("StopDurableExecution", "POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/stop"),
        new("UpdateCapacityProvider", "PUT", "/2025-11-30/capacity-providers/{CapacityProviderName}"),
        new("UpdateCodeSigningConfig", "PUT", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
        new("UpdateEventSourceMapping", "PUT", "/2015-03-31/event-source-mappings/{UUID}"),
        new("UpdateFunctionEventInvokeConfig", "POST", "/2019-09-25/functions/{FunctionName}/event-invoke-config"),
    ];
}

/// <param name="Name">The operation.</param>
/// <param name="Method">Its HTTP method.</param>
/// <param name="Path">Its path as the service model writes it, with the query that tells it from another operation.</param>
internal sealed record UnimplementedOperation(string Name, string Method, string Path);
