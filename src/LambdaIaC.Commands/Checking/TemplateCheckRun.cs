using System.Collections.Concurrent;
using LambdaIaC.Commands.Reports;
using LambdaIaC.Compiler;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates;

namespace LambdaIaC.Commands.Checking;

/// <summary>Judges template files, as many at a time as there are processors, with the <c>lambdaiac.json</c> that is nearest above each.</summary>
/// <param name="date">The day, for rules about runtimes that end.</param>
/// <param name="observerOf">Makes what watches the rules of one file; null when nobody watches.</param>
internal sealed class TemplateCheckRun(DateTime date, Func<IRuleObserver?> observerOf)
{
    private readonly ConcurrentDictionary<string, StageResult<ProjectSettings>> _settings = new(StringComparer.Ordinal);

    /// <summary>Judges files; the subjects stand in the order of the files.</summary>
    public IReadOnlyList<CheckedSubject> Check(IReadOnlyList<string> files)
    {
        var subjects = new CheckedSubject[files.Count];
        Parallel.For(0, files.Count, index => subjects[index] = Check(files[index]));
        return subjects;
    }

    private CheckedSubject Check(string file)
    {
        var settings = SettingsOf(Path.GetDirectoryName(Path.GetFullPath(file))!);
        if (settings.Value is not { } weights)
        {
            return new CheckedSubject(file, []) { Error = settings.Errors[0].Message, ErrorPlace = settings.Errors[0].Place };
        }

        var check = TemplateChecker.Check(file, weights.Apply(RuleContext.Default with { Date = date, Observer = observerOf() }));
        return new CheckedSubject(file, [.. check.Findings.Select(weights.Weigh).OfType<Finding>()]) { Error = check.Error, ErrorPlace = check.ErrorPlace };
    }

    private StageResult<ProjectSettings> SettingsOf(string folder) => _settings.GetOrAdd(folder, _ =>
    {
        var file = Path.Combine(folder, ProjectSettings.FileName);
        try
        {
            return File.Exists(file) ? SettingsReader.Read(file, File.ReadAllText(file))
                : Path.GetDirectoryName(folder) is { } above ? SettingsOf(above)
                : ProjectSettings.Default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return StageResult<ProjectSettings>.Failed([LibraryRules.IllegalSettings.At(new Place(file, 0, 0), $"{ProjectSettings.FileName} cannot be read: {exception.Message}")]);
        }
    });
}
