using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Sandbox;

/// <summary>The tier of any operating system: processes and directories of their own, and what that leaves open is said.</summary>
internal sealed class ProcessSandboxFactory : ISandboxFactory
{
    private readonly string _runtimeDirectory;
    private readonly IProcessStarter _starter;
    private readonly DescriptorWatcher? _watcher;
    private readonly OrphanGuard? _guard;
    private readonly RunningProcesses _running;
    private readonly LayerMerger _layers;

    /// <param name="stateDirectory">Holds the merged layers and the list of running processes.</param>
    /// <param name="runtimeDirectory">Our bootstraps.</param>
    /// <param name="portable">Whether to use only what every operating system has.</param>
    public ProcessSandboxFactory(string stateDirectory, string runtimeDirectory, bool portable)
    {
        Directory.CreateDirectory(stateDirectory);
        _runtimeDirectory = runtimeDirectory;
        _running = new RunningProcesses(stateDirectory);
        _layers = new LayerMerger(Path.Combine(stateDirectory, "opt"));
        if (portable)
        {
            _starter = new PortableProcessStarter();
        }
        else
        {
            _watcher = new DescriptorWatcher();
            _guard = new OrphanGuard();
            _starter = new LinuxProcessStarter(_watcher);
        }
    }

    public SandboxTier Tier => SandboxTier.Process;

    public IReadOnlyList<SandboxGuarantee> Guarantees { get; } =
    [
        new("memory", Enforcement.NotEnforced, "Memory is measured over the process tree; a function may use more than its MemorySize."),
        new("cpu", Enforcement.NotEnforced, "Functions get all processors, whatever their MemorySize."),
        new("/var/task", Enforcement.Approximated, "The code is at LAMBDA_TASK_ROOT, not at /var/task, and it is not read-only."),
        new("/opt", Enforcement.Approximated, "Layers are at LAMBDAIAC_LAYER_ROOT and on the search paths, not at /opt."),
        new("/tmp", Enforcement.Approximated, "Each environment has a directory of its own at TMPDIR, of unlimited size; /tmp is the machine's."),
        new("network", Enforcement.NotEnforced, "Functions share the machine's network, also those in a VPC."),
        new("user", Enforcement.NotEnforced, "Functions run as the user who started the service."),
    ];

    public ISandbox Create(FunctionVersion function)
    {
        var temporaryDirectory = PrivateDirectory.Create();
        _running.AddDirectory(temporaryDirectory);
        var paths = new SandboxPaths
        {
            TaskRoot = Path.GetFullPath(function.CodeDirectory),
            LayerRoot = _layers.Merge(function.LayerDirectories),
            TemporaryDirectory = temporaryDirectory,
            RuntimeDirectory = _runtimeDirectory,
        };
        return new ProcessSandbox(paths, this);
    }

    public IFunctionProcess Start(FunctionCommand command, IOutputSink output)
    {
        var process = _starter.Start(command, output);
        try
        {
            _guard?.Add(process.Id);
            _running.AddProcess(process.Id);
        }
        catch (IOException)
        {
            // A process that nobody would find again must not run.
            process.Kill();
            throw;
        }

        _ = ForgetWhenEndedAsync(process);
        return process;
    }

    public void Remove(string temporaryDirectory)
    {
        PrivateDirectory.Delete(temporaryDirectory);
        _running.DropDirectory(temporaryDirectory);
    }

    public ValueTask DisposeAsync()
    {
        _guard?.Dispose();
        _watcher?.Dispose();
        _running.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ForgetWhenEndedAsync(IFunctionProcess process)
    {
        await process.Exited;
        _guard?.Drop(process.Id);
        _running.DropProcess(process.Id);
    }
}
