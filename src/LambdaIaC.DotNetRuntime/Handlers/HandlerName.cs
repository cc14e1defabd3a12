using LambdaIaC.DotNetRuntime.Errors;

namespace LambdaIaC.DotNetRuntime.Handlers;

/// <summary>A handler string: <c>Assembly::Namespace.Type::Method</c>.</summary>
internal sealed record HandlerName(string Assembly, string Type, string Method)
{
    /// <summary>Takes a handler string apart.</summary>
    /// <exception cref="LambdaValidationException">It has another form.</exception>
    public static HandlerName Parse(string? handler) =>
        handler?.Split("::") is [{ Length: > 0 } assembly, { Length: > 0 } type, { Length: > 0 } method]
            ? new HandlerName(assembly, type, method)
            : throw new LambdaValidationException($"The handler '{handler}' is not of the form Assembly::Namespace.Type::Method.");
}
