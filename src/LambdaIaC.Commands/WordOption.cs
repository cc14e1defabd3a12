using System.CommandLine;

namespace LambdaIaC.Commands;

/// <summary>An option that takes one of a few words, written in lower case as they are typed; any case is taken.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class WordOption<T> : Option<string>
    where T : struct, Enum
{
    /// <param name="name">The option, such as <c>--format</c>.</param>
    /// <param name="description">What it decides.</param>
    /// <param name="otherwise">What holds when it is not given.</param>
    public WordOption(string name, string description, T otherwise)
        : base(name)
    {
        Description = description;
        DefaultValueFactory = _ => Word(otherwise);
        HelpName = string.Join('|', Words);
        CompletionSources.Add(Words);
        Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !Words.Contains(given, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError($"'{given}' is not one of the words of {name}: {string.Join(", ", Words)}.");
            }
        });
    }

    private static string[] Words { get; } = [.. Enum.GetValues<T>().Select(Word)];

    /// <summary>What was given.</summary>
    public T Of(ParseResult parsed) => Enum.Parse<T>(parsed.GetValue(this)!, ignoreCase: true);

    private static string Word(T value) => value.ToString().ToLowerInvariant();
}
