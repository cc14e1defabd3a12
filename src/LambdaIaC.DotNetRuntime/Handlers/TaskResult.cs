using System.Reflection;

namespace LambdaIaC.DotNetRuntime.Handlers;

/// <summary>Waits for what a handler returned, and takes the result out of its task.</summary>
internal sealed class TaskResult
{
    private readonly MethodInfo? _asTask;
    private readonly PropertyInfo? _result;

    /// <param name="returnType">The return type of the handler.</param>
    public TaskResult(Type returnType)
    {
        _asTask = IsValueTask(returnType) ? returnType.GetMethod(nameof(ValueTask.AsTask)) : null;
        var task = _asTask?.ReturnType ?? returnType;
        _result = ResultTypeOf(task) is null ? null : TaskOf(task)?.GetProperty(nameof(Task<>.Result));
    }

    /// <summary>The type inside a task; null for other types and for tasks without a result.</summary>
    public static Type? ResultTypeOf(Type type) =>
        (type.IsGenericType && IsValueTask(type) ? type : TaskOf(type))?.GetGenericArguments()[0];

    /// <summary>Waits when the returned value is a task.</summary>
    /// <param name="returned">What the handler returned.</param>
    /// <returns>The result; null when there is none.</returns>
    public object? Await(object? returned)
    {
        if ((_asTask is null ? returned : _asTask.Invoke(returned, null)) is not Task task)
        {
            return returned;
        }

        task.GetAwaiter().GetResult();
        return _result?.GetValue(task);
    }

    private static bool IsValueTask(Type type) =>
        type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    /// <summary>The generic task that a type is or derives from.</summary>
    private static Type? TaskOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
            {
                return type;
            }
        }

        return null;
    }
}
