using LambdaIaC.EndToEndTests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace LambdaIaC.EndToEndTests.Editing;

/// <summary>stacks/Orders as an editor opens it: its project file is evaluated, and its analyzers are those that its build left.</summary>
public sealed class OrdersInEditor : IAsyncLifetime
{
    private readonly MSBuildWorkspace _workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["Configuration"] = Repository.Configuration });
    private Project? _project;

    /// <summary>Opens the file of the stack, as it is on disk.</summary>
    internal EditorSession OpenStack() => new(
        _project?.Documents.Single(static document => Path.GetFileName(document.FilePath) == "OrdersStack.cs") ?? throw new InvalidOperationException("The project is not open."));

    public async Task InitializeAsync()
    {
        var failures = new List<string>();
        using var failing = _workspace.RegisterWorkspaceFailedHandler(failure =>
        {
            if (failure.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            {
                failures.Add(failure.Diagnostic.Message);
            }
        });
        _project = await _workspace.OpenProjectAsync(Path.Combine(Repository.Root, "stacks", "Orders", "Orders.csproj"));
        Assert.Empty(failures);
    }

    public Task DisposeAsync()
    {
        _workspace.Dispose();
        return Task.CompletedTask;
    }
}
