namespace LambdaIaC.Compiler.Tests.Stacks;

/// <summary>A stack as a user would write one.</summary>
internal sealed class SampleStack : Stack
{
    public SampleStack()
        : base("sample")
    {
        var role = new ExecutionRole(this, "role") { ManagedPolicyArns = [ManagedPolicy.LambdaBasicExecution] };
        var log = new LogGroup(this, "log") { RetentionInDays = 14 };
        log.GrantWrite(role);
        var layer = new LayerVersion(this, "tools") { Content = Code.FromFolder("layers/tools"), CompatibleRuntimes = [Runtime.NodeJs22] };
        var function = new Function(this, "greet")
        {
            Role = role,
            Code = Code.FromFolder("functions/greet"),
            Handler = "index.handler",
            Runtime = Runtime.NodeJs22,
            Timeout = Duration.Seconds(10),
            MemorySize = DataSize.Mebibytes(256),
            Layers = [layer],
            LoggingConfig = new() { LogGroup = log },
            Environment = new() { ["ROLE"] = role.Arn, ["URL"] = Text.Format($"https://{role.RoleId}/x"), ["API_KEY"] = Secret.FromEnvironment("SAMPLE_API_KEY") },
            Tags = new() { ["ref"] = "looks like a reference" },
        };
        var version = new Version(this, "greet-version") { FunctionName = function };
        _ = new Alias(this, "live") { FunctionName = function, FunctionVersion = version, Name = "live" };
        Moved("hello", "greet");
    }
}
