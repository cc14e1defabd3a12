using LambdaIaC.Local.ControlPlane.Functions;

namespace LambdaIaC.Local.Provider;

/// <summary>The id of what hangs on a function, version or alias: <c>orders</c>, <c>orders:live</c>.</summary>
internal static class QualifiedName
{
    public static string Of(FunctionReference reference) => reference.Qualifier is { } qualifier ? $"{reference.Name}:{qualifier}" : reference.Name;

    public static FunctionReference Parse(ProviderCalls calls, string id)
    {
        var reference = FunctionReference.Resolve(calls.Scope, id);
        return reference.IsRefused ? throw ProviderCalls.ToException(reference.Error) : reference.Value;
    }
}
