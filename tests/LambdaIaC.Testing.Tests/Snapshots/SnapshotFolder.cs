namespace LambdaIaC.Testing.Tests.Snapshots;

/// <summary>A folder of its own with a test file in it; gone after the test.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public string TestFile => System.IO.Path.Combine(Path, "OrderTests.cs");

    public SnapshotFile FileOf(string testMethod, string? parameters = null) => new(TestFile, testMethod, parameters, "txt");

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    public void Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public bool Has(string name) => File.Exists(System.IO.Path.Combine(Path, name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
