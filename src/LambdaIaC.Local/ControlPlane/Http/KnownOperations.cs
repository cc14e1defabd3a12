namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>
/// Every operation of the service model (2026-11). A client that calls one that is not implemented is told which one it is missing
/// instead of that there is no such path.
/// </summary>
internal static class KnownOperations
{
    public static IReadOnlyList<KnownOperation> All { get; } =
    [
        new("AddLayerVersionPermission", "POST", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"),
        new("AddPermission", "POST", "/2015-03-31/functions/{FunctionName}/policy"),
        new("CheckpointDurableExecution", "POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint"),
        new("CreateAlias", "POST", "/2015-03-31/functions/{FunctionName}/aliases"),
        new("CreateCapacityProvider", "POST", "/2025-11-30/capacity-providers"),
        new("CreateCodeSigningConfig", "POST", "/2020-04-22/code-signing-configs"),
        new("CreateEventSourceMapping", "POST", "/2015-03-31/event-source-mappings"),
        new("CreateFunction", "POST", "/2015-03-31/functions"),
        new("CreateFunctionUrlConfig", "POST", "/2021-10-31/functions/{FunctionName}/url"),
        new("DeleteAlias", "DELETE", "/2015-03-31/functions/{FunctionName}/aliases/{Name}"),
        new("DeleteCapacityProvider", "DELETE", "/2025-11-30/capacity-providers/{CapacityProviderName}"),
        new("DeleteCodeSigningConfig", "DELETE", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
        new("DeleteEventSourceMapping", "DELETE", "/2015-03-31/event-source-mappings/{UUID}"),
        new("DeleteFunction", "DELETE", "/2015-03-31/functions/{FunctionName}"),
        new("DeleteFunctionCodeSigningConfig", "DELETE", "/2020-06-30/functions/{FunctionName}/code-signing-config"),
        new("DeleteFunctionConcurrency", "DELETE", "/2017-10-31/functions/{FunctionName}/concurrency"),
        new("DeleteFunctionEventInvokeConfig", "DELETE", "/2019-09-25/functions/{FunctionName}/event-invoke-config"),
        new("DeleteFunctionUrlConfig", "DELETE", "/2021-10-31/functions/{FunctionName}/url"),
        new("DeleteLayerVersion", "DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}"),
        new("DeleteProvisionedConcurrencyConfig", "DELETE", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency"),
        new("GetAccountSettings", "GET", "/2016-08-19/account-settings"),
        new("GetAlias", "GET", "/2015-03-31/functions/{FunctionName}/aliases/{Name}"),
        new("GetCapacityProvider", "GET", "/2025-11-30/capacity-providers/{CapacityProviderName}"),
        new("GetCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
        new("GetDurableExecution", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}"),
        new("GetDurableExecutionHistory", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/history"),
        new("GetDurableExecutionState", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/state"),
        new("GetEventSourceMapping", "GET", "/2015-03-31/event-source-mappings/{UUID}"),
        new("GetFunction", "GET", "/2015-03-31/functions/{FunctionName}"),
        new("GetFunctionCodeSigningConfig", "GET", "/2020-06-30/functions/{FunctionName}/code-signing-config"),
        new("GetFunctionConcurrency", "GET", "/2019-09-30/functions/{FunctionName}/concurrency"),
        new("GetFunctionConfiguration", "GET", "/2015-03-31/functions/{FunctionName}/configuration"),
        new("GetFunctionEventInvokeConfig", "GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config"),
        new("GetFunctionRecursionConfig", "GET", "/2024-08-31/functions/{FunctionName}/recursion-config"),
        new("GetFunctionScalingConfig", "GET", "/2025-11-30/functions/{FunctionName}/function-scaling-config"),
        new("GetFunctionUrlConfig", "GET", "/2021-10-31/functions/{FunctionName}/url"),
        new("GetLayerVersion", "GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}"),
        new("GetLayerVersionByArn", "GET", "/2018-10-31/layers?find=LayerVersion"),
        new("GetLayerVersionPolicy", "GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"),
        new("GetPolicy", "GET", "/2015-03-31/functions/{FunctionName}/policy"),
        new("GetProvisionedConcurrencyConfig", "GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency"),
        new("GetRuntimeManagementConfig", "GET", "/2021-07-20/functions/{FunctionName}/runtime-management-config"),
        new("Invoke", "POST", "/2015-03-31/functions/{FunctionName}/invocations"),
        new("InvokeAsync", "POST", "/2014-11-13/functions/{FunctionName}/invoke-async"),
        new("InvokeWithResponseStream", "POST", "/2021-11-15/functions/{FunctionName}/response-streaming-invocations"),
        new("ListAliases", "GET", "/2015-03-31/functions/{FunctionName}/aliases"),
        new("ListCapacityProviders", "GET", "/2025-11-30/capacity-providers"),
        new("ListCodeSigningConfigs", "GET", "/2020-04-22/code-signing-configs"),
        new("ListDurableExecutionsByFunction", "GET", "/2025-12-01/functions/{FunctionName}/durable-executions"),
        new("ListEventSourceMappings", "GET", "/2015-03-31/event-source-mappings"),
        new("ListFunctionEventInvokeConfigs", "GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config/list"),
        new("ListFunctionUrlConfigs", "GET", "/2021-10-31/functions/{FunctionName}/urls"),
        new("ListFunctionVersionsByCapacityProvider", "GET", "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions"),
        new("ListFunctions", "GET", "/2015-03-31/functions"),
        new("ListFunctionsByCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions"),
        new("ListLayerVersions", "GET", "/2018-10-31/layers/{LayerName}/versions"),
        new("ListLayers", "GET", "/2018-10-31/layers"),
        new("ListProvisionedConcurrencyConfigs", "GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL"),
        new("ListTags", "GET", "/2017-03-31/tags/{Resource}"),
        new("ListVersionsByFunction", "GET", "/2015-03-31/functions/{FunctionName}/versions"),
        new("PublishLayerVersion", "POST", "/2018-10-31/layers/{LayerName}/versions"),
        new("PublishVersion", "POST", "/2015-03-31/functions/{FunctionName}/versions"),
        new("PutFunctionCodeSigningConfig", "PUT", "/2020-06-30/functions/{FunctionName}/code-signing-config"),
        new("PutFunctionConcurrency", "PUT", "/2017-10-31/functions/{FunctionName}/concurrency"),
        new("PutFunctionEventInvokeConfig", "PUT", "/2019-09-25/functions/{FunctionName}/event-invoke-config"),
        new("PutFunctionRecursionConfig", "PUT", "/2024-08-31/functions/{FunctionName}/recursion-config"),
        new("PutFunctionScalingConfig", "PUT", "/2025-11-30/functions/{FunctionName}/function-scaling-config"),
        new("PutProvisionedConcurrencyConfig", "PUT", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency"),
        new("PutRuntimeManagementConfig", "PUT", "/2021-07-20/functions/{FunctionName}/runtime-management-config"),
        new("RemoveLayerVersionPermission", "DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}"),
        new("RemovePermission", "DELETE", "/2015-03-31/functions/{FunctionName}/policy/{StatementId}"),
        new("SendDurableExecutionCallbackFailure", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail"),
        new("SendDurableExecutionCallbackHeartbeat", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat"),
        new("SendDurableExecutionCallbackSuccess", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed"),
        new("StopDurableExecution", "POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/stop"),
        new("TagResource", "POST", "/2017-03-31/tags/{Resource}"),
        new("UntagResource", "DELETE", "/2017-03-31/tags/{Resource}"),
        new("UpdateAlias", "PUT", "/2015-03-31/functions/{FunctionName}/aliases/{Name}"),
        new("UpdateCapacityProvider", "PUT", "/2025-11-30/capacity-providers/{CapacityProviderName}"),
        new("UpdateCodeSigningConfig", "PUT", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"),
        new("UpdateEventSourceMapping", "PUT", "/2015-03-31/event-source-mappings/{UUID}"),
        new("UpdateFunctionCode", "PUT", "/2015-03-31/functions/{FunctionName}/code"),
        new("UpdateFunctionConfiguration", "PUT", "/2015-03-31/functions/{FunctionName}/configuration"),
        new("UpdateFunctionEventInvokeConfig", "POST", "/2019-09-25/functions/{FunctionName}/event-invoke-config"),
        new("UpdateFunctionUrlConfig", "PUT", "/2021-10-31/functions/{FunctionName}/url"),
    ];

    /// <summary>Those that the local service does not have.</summary>
    public static IEnumerable<KnownOperation> Unimplemented =>
        All.ExceptBy(OperationCatalog.All.Select(static operation => operation.Name), static known => known.Name);
}

/// <param name="Name">The operation.</param>
/// <param name="Method">Its HTTP method.</param>
/// <param name="Path">Its path as the service model writes it, with the query that tells it from another operation.</param>
internal sealed record KnownOperation(string Name, string Method, string Path);
