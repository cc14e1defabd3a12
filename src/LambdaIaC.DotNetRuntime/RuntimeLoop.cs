using System.Runtime.Loader;
using LambdaIaC.DotNetRuntime.Api;
using LambdaIaC.DotNetRuntime.Errors;
using LambdaIaC.DotNetRuntime.Handlers;
using LambdaIaC.DotNetRuntime.Logging;

namespace LambdaIaC.DotNetRuntime;

/// <summary>Initializes the function, then handles one event after the other until the platform ends the process.</summary>
internal sealed class RuntimeLoop(RuntimeApi api, FunctionLog log)
{
    private const int InitializationFailed = 1;

    /// <summary>Runs until there is nothing more to do.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (Initialize() is not { } handler)
        {
            return InitializationFailed;
        }

        while (true)
        {
            Handle(handler, api.Next());
        }
    }

    private Handler? Initialize()
    {
        try
        {
            var taskRoot = Environment.GetEnvironmentVariable("LAMBDA_TASK_ROOT") is { Length: > 0 } root ? root : Environment.CurrentDirectory;
            var layerRoot = Environment.GetEnvironmentVariable("LAMBDAIAC_LAYER_ROOT") is { Length: > 0 } layers ? layers : "/opt";
            var name = HandlerName.Parse(Environment.GetEnvironmentVariable("_HANDLER"));
            var (type, method) = HandlerLocator.Locate(name, taskRoot, layerRoot);
            // Libraries of the platform that look types up by name find those of the function, now and in every event.
            AssemblyLoadContext.EnterContextualReflection(type.Assembly);
            return new Handler(type, method, log);
        }
        catch (Exception failure)
        {
            // The function's constructor may throw anything; the platform is told and decides.
            log.Write(LogLevel.Error, failure.ToString());
            api.FailInitialization(ErrorDocument.TypeOf(failure), ErrorDocument.Of(failure));
            return null;
        }
    }

    private void Handle(Handler handler, Invocation invocation)
    {
        log.RequestId = invocation.RequestId;
        Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", invocation.TraceId);
        ReadOnlyMemory<byte> result;
        try
        {
            result = handler.Invoke(invocation);
            FlushConsole();
        }
        catch (Exception failure)
        {
            // A handler may throw anything; it is the answer to its caller.
            FlushConsole();
            log.Write(LogLevel.Error, failure.ToString());
            api.Fail(invocation.RequestId, ErrorDocument.TypeOf(failure), ErrorDocument.Of(failure));
            return;
        }

        api.Respond(invocation.RequestId, result.Span);
    }

    private static void FlushConsole()
    {
        Console.Out.Flush();
        Console.Error.Flush();
    }
}
