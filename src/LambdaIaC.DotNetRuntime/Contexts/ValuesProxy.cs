using System.Reflection;
using System.Runtime.CompilerServices;
using LambdaIaC.DotNetRuntime.Logging;

namespace LambdaIaC.DotNetRuntime.Contexts;

/// <summary>Implements an interface of properties; members that Lambda does not know have their default value.</summary>
/// <remarks>Public because the generated proxy derives from it.</remarks>
public class ValuesProxy : DispatchProxy
{
    private const string Getter = "get_";

    private IMemberValues? _values;
    private FunctionLog? _log;

    internal void Bind(IMemberValues values, FunctionLog log) => (_values, _log) = (values, log);

    /// <inheritdoc />
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod is null || _values is null || _log is null || targetMethod.ReturnType == typeof(void))
        {
            return null;
        }

        var type = targetMethod.ReturnType;
        var value = targetMethod.Name.StartsWith(Getter, StringComparison.Ordinal)
            ? ShapedObject.Convert(_values, targetMethod.Name[Getter.Length..], type, _log)
            : null;
        return value ?? (type.IsValueType ? RuntimeHelpers.GetUninitializedObject(type) : null);
    }
}
