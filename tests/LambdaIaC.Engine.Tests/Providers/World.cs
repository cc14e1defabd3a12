using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Tests.Providers;

/// <summary>A state directory, a project and a provider, all on disk.</summary>
internal sealed class World : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public World()
    {
        System.IO.Directory.CreateDirectory(_directory["project"]);
        Provider = new DiskProvider(ProviderDirectory);
    }

    public string ProviderDirectory => _directory["provider"];

    public string StateDirectory => _directory["state"];

    public string Directory => _directory.Path;

    public DiskProvider Provider { get; set; }

    public Dictionary<string, string> Secrets { get; } = [];

    public ISecretSource SecretSource => new Dictionaried(Secrets);

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public ExecutionOptions Options { get; set; } = new();

    public StateLocation Location => new(StateDirectory, "shop");

    public DeploymentContext Context => new()
    {
        Location = Location,
        Project = new ProjectIdentity("Shop", _directory["project"]),
        Provider = Provider,
        Secrets = SecretSource,
        Time = Time,
    };

    public Deployment Deployment => new(Context);

    public StackState State => Deployment.State.Load().Value;

    public string File(string name) => _directory[name];

    public async Task<DeploymentPreview> PreviewAsync(DeploymentPlan plan) => (await Deployment.PreviewAsync(plan, CancellationToken.None)).Value;

    public async Task<ExecutionResult> ApplyAsync(DeploymentPlan plan) => (await Deployment.ApplyAsync(plan, Options, CancellationToken.None)).Value;

    public async Task<EngineError?> RefusalAsync(DeploymentPlan plan) => (await Deployment.ApplyAsync(plan, Options, CancellationToken.None)).Error;

    public async Task<ExecutionResult> DestroyAsync() => (await Deployment.DestroyAsync(Options, CancellationToken.None)).Value;

    public void Dispose() => _directory.Dispose();

    private sealed class Dictionaried(Dictionary<string, string> values) : ISecretSource
    {
        public string? Find(string variable) => values.GetValueOrDefault(variable);
    }
}
