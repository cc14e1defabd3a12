using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>What Lambda calls in the code of a function: text as AWS writes it, or a .NET method bound by its symbol.</summary>
/// <example><code>
/// Handler = Handler.For&lt;OrderHandlers&gt;(handlers =&gt; handlers.PlaceOrder),   // Orders.Functions::Orders.Functions.OrderHandlers::PlaceOrder
/// Handler = "index.handler",
/// </code></example>
/// <remarks>Source: AWS Lambda Developer Guide, "Define Lambda function handler in C#", and CreateFunction, <c>Handler</c>.</remarks>
public sealed class Handler : IValueSource
{
    private readonly string _text;

    private Handler(string text) => _text = text;

    /// <summary>Takes the handler as AWS writes it.</summary>
    /// <param name="text">1 to 128 characters without white space.</param>
    public static implicit operator Handler(string text) => new(text);

    /// <summary>A method of a class: renaming it, or moving it, moves the handler along.</summary>
    /// <typeparam name="T">The class that Lambda creates to call the method.</typeparam>
    /// <param name="method">The method, without calling it: <c>orders => orders.PlaceOrder</c>.</param>
    /// <returns>The handler <c>Assembly::Namespace.Type::Method</c>.</returns>
    /// <exception cref="ArgumentException">The expression is not just a method.</exception>
    public static Handler For<T>(Expression<Func<T, Delegate>> method)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(method);
        var info = MethodIn(method.Body) ?? throw new ArgumentException($"'{method}' is not a handler: name a method without calling it, as in Handler.For<T>(t => t.Method).", nameof(method));
        return new Handler(NameOf(info.IsStatic ? info.DeclaringType ?? typeof(T) : typeof(T), info));
    }

    /// <summary>A static method.</summary>
    /// <param name="method">The method, without calling it: <c>OrderHandlers.PlaceOrder</c>.</param>
    /// <returns>The handler <c>Assembly::Namespace.Type::Method</c>.</returns>
    /// <exception cref="ArgumentException">It is a lambda expression or a local function, which Lambda cannot find by a name.</exception>
    public static Handler For(Delegate method)
    {
        ArgumentNullException.ThrowIfNull(method);
        var info = method.Method;
        return info.DeclaringType is { } type && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !info.IsDefined(typeof(CompilerGeneratedAttribute))
            ? new Handler(NameOf(type, info))
            : throw new ArgumentException("A lambda expression or a local function is not a handler: Lambda finds methods by their names. Name a method of a class.", nameof(method));
    }

    Value IValueSource.ToValue() => Value.Of(_text);

    /// <inheritdoc />
    public override string ToString() => _text;

    /// <summary>The compiler turns a method group in an expression into <c>(Delegate)constant(method).CreateDelegate(type, target)</c>.</summary>
    private static MethodInfo? MethodIn(Expression body) => body switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } conversion => MethodIn(conversion.Operand),
        MethodCallExpression { Method.Name: nameof(MethodInfo.CreateDelegate), Object: ConstantExpression { Value: MethodInfo method } } => method,
        _ => null,
    };

    private static string NameOf(Type type, MethodInfo method) => $"{type.Assembly.GetName().Name}::{type.FullName}::{method.Name}";
}
