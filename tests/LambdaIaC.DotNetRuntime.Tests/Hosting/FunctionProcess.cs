using System.Diagnostics;
using System.Text;

namespace LambdaIaC.DotNetRuntime.Tests.Hosting;

/// <summary>The real program, started as the local service starts it, against a Runtime API of our own.</summary>
internal sealed class FunctionProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Task _reading;

    private FunctionProcess(Process process, RuntimeApiServer api)
    {
        (_process, Api) = (process, api);
        _reading = ReadAsync();
    }

    public RuntimeApiServer Api { get; }

    public static async Task<FunctionProcess> StartAsync(
        FunctionPackage package, string? handler, Dictionary<string, string>? environment = null, Action<RuntimeApiServer>? configure = null)
    {
        var api = await RuntimeApiServer.StartAsync();
        configure?.Invoke(api);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", [Path.Combine(AppContext.BaseDirectory, "LambdaIaC.DotNetRuntime.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = package.TaskRoot,
            StandardOutputEncoding = Encoding.UTF8,
        };
        var variables = start.Environment;
        variables["AWS_LAMBDA_RUNTIME_API"] = api.Authority;
        variables["_HANDLER"] = handler;
        variables["LAMBDA_TASK_ROOT"] = package.TaskRoot;
        variables["LAMBDAIAC_LAYER_ROOT"] = package.LayerRoot;
        variables["AWS_LAMBDA_FUNCTION_NAME"] = "sample";
        variables["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST";
        variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = "256";
        variables["AWS_LAMBDA_LOG_GROUP_NAME"] = "/aws/lambda/sample";
        variables["AWS_LAMBDA_LOG_STREAM_NAME"] = "2026/11/22/[$LATEST]0";
        foreach (var (name, value) in environment ?? [])
        {
            variables[name] = value;
        }

        return new FunctionProcess(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start."), api);
    }

    public Task<Answer> InvokeAsync(string payload) => Api.InvokeAsync(new TestEvent(Encoding.UTF8.GetBytes(payload)));

    /// <summary>Waits for the end of the process.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return _process.ExitCode;
    }

    /// <summary>Ends the process and returns everything it has written.</summary>
    public async Task<string> OutputAsync()
    {
        await EndAsync();
        return _output.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _process.Dispose();
        await Api.DisposeAsync();
    }

    private async Task EndAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _reading;
    }

    private async Task ReadAsync()
    {
        _output.Append(await _process.StandardOutput.ReadToEndAsync());
        _output.Append(await _process.StandardError.ReadToEndAsync());
    }
}
