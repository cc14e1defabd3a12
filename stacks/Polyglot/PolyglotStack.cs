using LambdaIaC;

namespace Polyglot;

/// <summary>One greeting in three runtimes that share a layer: the same phrases for Node.js, Python and a custom runtime.</summary>
public sealed class PolyglotStack : Stack
{
    private readonly ExecutionRole _role;
    private readonly LayerVersion _phrases;

    /// <summary>Creates the resources.</summary>
    public PolyglotStack()
        : base("polyglot")
    {
        _role = new ExecutionRole(this, "role") { ManagedPolicyArns = [ManagedPolicy.LambdaBasicExecution] };
        _phrases = new LayerVersion(this, "phrases")
        {
            Description = "Greetings by language",
            Content = Code.FromFolder("layers/phrases"),
            CompatibleRuntimes = [Runtime.NodeJs22, Runtime.Python312, Runtime.ProvidedAl2023],
            LicenseInfo = "MIT",
        };

        Greeting("GreetInNode", Runtime.NodeJs22, "index.handler", "functions/node");
        Greeting("GreetInPython", Runtime.Python312, "app.handler", "functions/python");
        Greeting("GreetInShell", Runtime.ProvidedAl2023, "greet", "functions/shell");
    }

    private void Greeting(string id, Runtime runtime, Handler handler, string folder) => _ = new Function(this, id)
    {
        Role = _role,
        Runtime = runtime,
        Handler = handler,
        Code = Code.FromFolder(folder),
        Layers = [_phrases],
        MemorySize = DataSize.Mebibytes(256),
        Timeout = Duration.Seconds(10),
        Environment = new() { ["DEFAULT_LANGUAGE"] = "en" },
    };
}
