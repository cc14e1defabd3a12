using System.Reflection;
using LambdaIaC.DotNetRuntime.Logging;

namespace LambdaIaC.DotNetRuntime.Contexts;

/// <summary>Makes objects of types that only the function knows: interfaces are implemented by a proxy, classes get their properties set.</summary>
internal static class ShapedObject
{
    /// <summary>Creates an object of a type and fills it by the names of its members.</summary>
    public static object Create(Type type, IMemberValues values, FunctionLog log)
    {
        if (type.IsInterface)
        {
            var proxy = DispatchProxy.Create(type, typeof(ValuesProxy));
            ((ValuesProxy)proxy).Bind(values, log);
            return proxy;
        }

        var instance = Activator.CreateInstance(type) ?? throw new InvalidOperationException($"'{type}' cannot be created.");
        foreach (var property in type.GetProperties())
        {
            if (property.SetMethod is not null && Convert(values, property.Name, property.PropertyType, log) is { } value)
            {
                property.SetValue(instance, value);
            }
        }

        return instance;
    }

    /// <summary>The value of a member as the type that the function declared for it; null when it does not fit.</summary>
    public static object? Convert(IMemberValues values, string member, Type type, FunctionLog log)
    {
        if (member == "Logger" && type.IsInterface)
        {
            var logger = DispatchProxy.Create(type, typeof(LoggerProxy));
            ((LoggerProxy)logger).Bind(log);
            return logger;
        }

        return values.ValueOf(member) switch
        {
            IMemberValues nested when type.IsInterface || (type.IsClass && type.GetConstructor([]) is not null) => Create(type, nested, log),
            { } value when type.IsInstanceOfType(value) => value,
            int number when type == typeof(long) => (long)number,
            _ => null,
        };
    }
}
