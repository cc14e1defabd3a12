using System.Globalization;

namespace LambdaIaC.EndToEndTests.Running;

/// <summary>The stack whose values come from the environment, with a state of its own.</summary>
internal sealed class TunableProgram : IDisposable
{
    private const string Project = "tests/TunableStack";
    private readonly TemporaryFolder _folder = new();

    /// <summary>How many functions the stack has, each with a version and an alias.</summary>
    public int Functions { get; set; } = 2;

    /// <summary>What the functions say.</summary>
    public string Greeting { get; set; } = "hello";

    /// <summary>In minutes; 15 is the most that AWS takes.</summary>
    public int Timeout { get; set; } = 1;

    public string StateDirectory => _folder["state"];

    /// <summary>The role, the layer, and three resources for each function.</summary>
    public int ResourceCount => 2 + (3 * Functions);

    public string FileIn(string name) => _folder[name];

    public Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(Project, WithState(arguments), Environment);

    public System.Diagnostics.Process Start(params string[] arguments) =>
        CommandRun.Start("dotnet", [Repository.Program(Project), .. WithState(arguments)], Environment);

    public void Dispose() => _folder.Dispose();

    private Dictionary<string, string> Environment => new()
    {
        ["TUNABLE_FUNCTIONS"] = Functions.ToString(CultureInfo.InvariantCulture),
        ["TUNABLE_GREETING"] = Greeting,
        ["TUNABLE_TIMEOUT_MINUTES"] = Timeout.ToString(CultureInfo.InvariantCulture),
    };

    private string[] WithState(string[] arguments) => [.. arguments, "--state", StateDirectory];
}
