namespace LambdaIaC.Testing.Tests.Plans;

/// <summary>A stack whose code needs no build.</summary>
public sealed class GreetingStack : Stack
{
    public GreetingStack()
        : this(3)
    {
    }

    public GreetingStack(int timeoutInSeconds)
        : base("greeting")
    {
        _ = new Function(this, "Greet")
        {
            Role = new ExecutionRole(this, "role"),
            Runtime = Runtime.Python312,
            Handler = "index.handler",
            Code = Code.FromInline("def handler(event, context): return 'hello'"),
            Timeout = Duration.Seconds(timeoutInSeconds),
        };
    }
}
