using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Validation;

/// <summary>What the author accepts in the sources of the stack, as the C# compiler understands it: <c>#pragma warning disable</c> and <c>[SuppressMessage]</c>.</summary>
internal sealed class SourceSuppressions
{
    private readonly ISourceReader _sources;
    private readonly Dictionary<string, Source?> _files = new(StringComparer.Ordinal);
    private readonly Lazy<GlobalSuppressions> _global;

    /// <param name="sources">Reads the files that findings point at, each once.</param>
    /// <param name="directory">The directory of the project, whose files may hold attributes of the assembly.</param>
    public SourceSuppressions(ISourceReader sources, string directory)
    {
        _sources = sources;
        // Few files of a project have such attributes: the others cost a search.
        _global = new(() => new GlobalSuppressions(sources.SourcesIn(directory).Select(file => sources.Read(file).Text)
            .Where(static text => text?.Contains("SuppressMessage", StringComparison.Ordinal) == true)
            .Select(static text => new SourceFile(text!))));
    }

    /// <summary>Sets the reason on a finding that is accepted.</summary>
    public Finding Apply(Finding finding) =>
        finding.Suppression is null && KnownRules.IsConfigurable(finding.Rule) && ReasonFor(finding) is { } reason ? finding with { Suppression = reason } : finding;

    private string? ReasonFor(Finding finding)
    {
        if (finding.Place is not { File: { } file, Line: > 0 and var line } || !file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) || FileOf(file) is not { } source)
        {
            return null;
        }

        return source.Pragmas.IsOff(finding.Rule.Id, line) ? "#pragma warning disable"
            : source.Attributes.ReasonFor(finding.Rule.Id, line) ?? (_global.Value.IsEmpty ? null : _global.Value.ReasonFor(finding.Rule.Id, line, source.Declarations));
    }

    private Source? FileOf(string file)
    {
        if (!_files.TryGetValue(file, out var source))
        {
            source = _sources.Read(file).Text is { } text ? new Source(text) : null;
            _files.Add(file, source);
        }

        return source;
    }

    private sealed class Source(string text)
    {
        private readonly Lazy<SourceFile> _file = new(() => new SourceFile(text));
        private SuppressionAttributes? _attributes;
        private IReadOnlyList<Declaration>? _declarations;

        public Pragmas Pragmas { get; } = new(text);

        public SuppressionAttributes Attributes => _attributes ??= new SuppressionAttributes(_file.Value);

        public IReadOnlyList<Declaration> Declarations => _declarations ??= DeclarationSearch.In(_file.Value);
    }
}
