using System.Reflection;
using LambdaIaC.DotNetRuntime.Logging;

namespace LambdaIaC.DotNetRuntime.Contexts;

/// <summary>Implements a logger of the shape of <c>ILambdaLogger</c>: <c>Log</c>, <c>LogLine</c> and one method per level.</summary>
/// <remarks>Public because the generated proxy derives from it.</remarks>
public class LoggerProxy : DispatchProxy
{
    private FunctionLog? _log;

    internal void Bind(FunctionLog log) => _log = log;

    /// <inheritdoc />
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod is not null && _log is not null && targetMethod.Name.StartsWith("Log", StringComparison.Ordinal))
        {
            Write(_log, targetMethod.Name["Log".Length..], args ?? []);
        }

        return null;
    }

    /// <summary>The parameters of every overload are, in this order: a level, an exception, a message, the message's arguments.</summary>
    private static void Write(FunctionLog log, string name, object?[] arguments)
    {
        var rest = new Queue<object?>(arguments);
        var level = LogLevels.Parse(name);
        if (level is null && rest.Count > 1 && rest.TryPeek(out var first) && LogLevels.Parse(first?.ToString()) is { } given)
        {
            level = given;
            rest.Dequeue();
        }

        var exception = rest.TryPeek(out var next) && next is Exception ? (Exception?)rest.Dequeue() : null;
        var template = rest.TryDequeue(out var message) ? message?.ToString() ?? "" : "";
        var values = rest.TryDequeue(out var parameters) ? parameters as object?[] ?? [parameters] : [];
        log.Write(level ?? LogLevel.Information, template, values, exception);
    }
}
