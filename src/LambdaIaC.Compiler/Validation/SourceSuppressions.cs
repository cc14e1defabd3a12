using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Validation;

/// <summary>What the author accepts in the sources of the stack, as the C# compiler understands it: <c>#pragma warning disable</c> and <c>[SuppressMessage]</c>.</summary>
/// <param name="sources">Reads the files that findings point at, each once.</param>
internal sealed class SourceSuppressions(ISourceReader sources)
{
    private readonly Dictionary<string, (Pragmas Pragmas, Lazy<SuppressionAttributes> Attributes)?> _files = new(StringComparer.Ordinal);

    /// <summary>Sets the reason on a finding that is accepted.</summary>
    public Finding Apply(Finding finding) =>
        finding.Suppression is null && KnownRules.IsConfigurable(finding.Rule) && ReasonFor(finding) is { } reason ? finding with { Suppression = reason } : finding;

    private string? ReasonFor(Finding finding)
    {
        if (finding.Place is not { File: { } file, Line: > 0 and var line } || !file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) || FileOf(file) is not { } source)
        {
            return null;
        }

        return source.Pragmas.IsOff(finding.Rule.Id, line) ? "#pragma warning disable" : source.Attributes.Value.ReasonFor(finding.Rule.Id, line);
    }

    private (Pragmas Pragmas, Lazy<SuppressionAttributes> Attributes)? FileOf(string file)
    {
        if (!_files.TryGetValue(file, out var source))
        {
            source = sources.Read(file).Text is { } text ? (new Pragmas(text), new(() => new SuppressionAttributes(new SourceFile(text)))) : null;
            _files.Add(file, source);
        }

        return source;
    }
}
