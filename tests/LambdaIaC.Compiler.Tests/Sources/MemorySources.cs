using System.Collections;
using LambdaIaC.Compiler.Sources;

namespace LambdaIaC.Compiler.Tests.Sources;

/// <summary>Source files in memory.</summary>
internal sealed class MemorySources : ISourceReader, IEnumerable
{
    private readonly Dictionary<string, SourceText> _files = new(StringComparer.Ordinal);

    public int Reads { get; private set; }

    public string this[string file]
    {
        set => _files[file] = new SourceText(value);
    }

    public void Add(string file, SourceText text) => _files.Add(file, text);

    public SourceText Read(string file)
    {
        Reads++;
        return _files.GetValueOrDefault(file, SourceText.Missing);
    }

    public IReadOnlyList<string> SourcesIn(string directory) =>
        [.. _files.Keys.Where(file => file.StartsWith($"{directory}/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    IEnumerator IEnumerable.GetEnumerator() => _files.GetEnumerator();
}
