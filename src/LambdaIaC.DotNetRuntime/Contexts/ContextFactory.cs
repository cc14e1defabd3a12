using LambdaIaC.DotNetRuntime.Api;
using LambdaIaC.DotNetRuntime.Logging;

namespace LambdaIaC.DotNetRuntime.Contexts;

/// <summary>Makes the context argument of each invocation.</summary>
internal sealed class ContextFactory
{
    private readonly Type _type;
    private readonly FunctionLog _log;

    public ContextFactory(Type type, FunctionLog log)
    {
        (_type, _log) = (type, log);
        // The proxy class is generated now, in the init phase, not under the clock of the first event.
        Create(new Invocation("", ReadOnlyMemory<byte>.Empty));
    }

    public object Create(Invocation invocation) => ShapedObject.Create(_type, new ContextValues(invocation, TimeProvider.System), _log);
}
