using System.Globalization;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>The variables of a function process, as Lambda sets them. Nothing of our own environment reaches the function.</summary>
/// <remarks>
/// The names and values are those recorded from a function on AWS. Where <c>/var/task</c>, <c>/opt</c> and <c>/var/runtime</c> do not
/// exist, the real paths stand in their place.
/// </remarks>
internal static class ProcessVariables
{
    /// <summary>Tells the real place of <c>/opt</c>.</summary>
    public const string LayerRootVariable = "LAMBDAIAC_LAYER_ROOT";

    /// <summary>Credentials that are well formed and open nothing: a function reaches real AWS only with its own.</summary>
    private const string LocalAccessKey = "ASIALAMBDAIACLOCAL00";
    private const string LocalSecret = "lambdaiac-local-secret-opens-nothing-at-all";
    private const string LocalSession = "lambdaiac-local-session";
    private const string XRayHost = "127.0.0.1";
    private const string XRayPort = "2000";

    /// <summary>Platform variables that a customer may set; TMPDIR, TEMP and TMP are none on AWS.</summary>
    private static readonly HashSet<string> s_overridable = new(StringComparer.Ordinal)
    {
        "AWS_LAMBDA_LOG_FORMAT", "AWS_LAMBDA_LOG_LEVEL", "AWS_XRAY_CONTEXT_MISSING", "AWS_XRAY_DAEMON_ADDRESS",
        "LANG", "LD_LIBRARY_PATH", "PATH", "TZ", "TMPDIR", "TEMP", "TMP",
    };

    /// <param name="function">Whose process it is.</param>
    /// <param name="paths">Where its directories are.</param>
    /// <param name="launch">What is started.</param>
    /// <param name="runtimeApi">Host and port of the Runtime API.</param>
    /// <param name="logStream">The stream of the environment.</param>
    public static Dictionary<string, string> Build(
        FunctionVersion function, SandboxPaths paths, RuntimeLaunch.Ready launch, string runtimeApi, string logStream)
    {
        var platform = Platform(function, paths, runtimeApi, logStream);
        foreach (var (name, value) in launch.Environment)
        {
            platform[name] = name == "PATH" ? $"{value}:{platform[name]}" : value;
        }

        var variables = new Dictionary<string, string>(platform, StringComparer.Ordinal);
        foreach (var (name, value) in function.Environment)
        {
            if (!name.StartsWith('_') && (s_overridable.Contains(name) || !platform.ContainsKey(name) || launch.Environment.ContainsKey(name)))
            {
                variables[name] = value;
            }
        }

        return variables;
    }

    private static Dictionary<string, string> Platform(FunctionVersion function, SandboxPaths paths, string runtimeApi, string logStream)
    {
        var (task, layers, runtime) = (paths.TaskRoot, paths.LayerRoot, paths.RuntimeDirectory);
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AWS_LAMBDA_RUNTIME_API"] = runtimeApi,
            ["AWS_LAMBDA_FUNCTION_NAME"] = function.FunctionName,
            ["AWS_LAMBDA_FUNCTION_VERSION"] = function.Version,
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = function.MemorySize.ToString(CultureInfo.InvariantCulture),
            ["AWS_LAMBDA_LOG_GROUP_NAME"] = function.LogGroup,
            ["AWS_LAMBDA_LOG_STREAM_NAME"] = logStream,
            ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "on-demand",
            ["AWS_REGION"] = function.Region,
            ["AWS_DEFAULT_REGION"] = function.Region,
            ["AWS_ACCESS_KEY_ID"] = LocalAccessKey,
            ["AWS_SECRET_ACCESS_KEY"] = LocalSecret,
            ["AWS_SESSION_TOKEN"] = LocalSession,
            ["AWS_EXECUTION_ENV"] = $"AWS_Lambda_{function.Runtime}",
            ["_HANDLER"] = function.Handler,
            ["LAMBDA_TASK_ROOT"] = task,
            ["LAMBDA_RUNTIME_DIR"] = runtime,
            [LayerRootVariable] = layers,
            ["PWD"] = task,
            ["TMPDIR"] = paths.TemporaryDirectory,
            ["LANG"] = "en_US.UTF-8",
            ["TZ"] = ":UTC",
            ["SHLVL"] = "0",
            ["PATH"] = $"/usr/local/bin:/usr/bin/:/bin:{layers}/bin",
            ["LD_LIBRARY_PATH"] = $"/lib64:/usr/lib64:{runtime}:{runtime}/lib:{task}:{task}/lib:{layers}/lib",
            ["AWS_XRAY_CONTEXT_MISSING"] = "LOG_ERROR",
            ["AWS_XRAY_DAEMON_ADDRESS"] = $"{XRayHost}:{XRayPort}",
            ["_AWS_XRAY_DAEMON_ADDRESS"] = XRayHost,
            ["_AWS_XRAY_DAEMON_PORT"] = XRayPort,
        };
        if (function.LogFormat == "JSON")
        {
            variables["AWS_LAMBDA_LOG_FORMAT"] = "JSON";
            variables["AWS_LAMBDA_LOG_LEVEL"] = function.ApplicationLogLevel ?? "INFO";
        }

        if (OperatingSystem.IsWindows())
        {
            AddWindows(variables, paths.TemporaryDirectory);
        }

        return variables;
    }

    /// <summary>Without these, programs do not start on Windows.</summary>
    private static void AddWindows(Dictionary<string, string> variables, string temporaryDirectory)
    {
        (variables["TEMP"], variables["TMP"]) = (temporaryDirectory, temporaryDirectory);
        foreach (var name in (string[])["SystemRoot", "PATH"])
        {
            variables[name] = Environment.GetEnvironmentVariable(name) ?? "";
        }
    }
}
