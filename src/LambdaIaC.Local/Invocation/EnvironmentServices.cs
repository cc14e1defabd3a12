using LambdaIaC.Local.Logs;
using LambdaIaC.Local.RuntimeApi;
using LambdaIaC.Local.RuntimeHosts;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Invocation;

/// <summary>What all execution environments share.</summary>
internal sealed record EnvironmentServices(
    FunctionInvokerOptions Options,
    ISandboxFactory Sandboxes,
    RuntimeLaunchers Launchers,
    RuntimeApiServer RuntimeApi,
    LogPipeline Logs,
    NoticeBoard Notices)
{
    public TimeProvider Time => Options.TimeProvider;
}
