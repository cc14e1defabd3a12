namespace LambdaIaC.Templates.Conditions;

/// <summary>
/// One way to deploy a template: what the parameters that its conditions ask for are, and what every comparison that cannot be decided answers.
/// The rules judge a template once for each way that differs, so that no finding needs two answers that exclude each other.
/// </summary>
/// <param name="Constants">Parameters with the value that they have here; one that is missing is something else.</param>
/// <param name="Answers">What comparisons that nobody can decide answer here.</param>
internal sealed record World(IReadOnlyDictionary<string, string> Constants, IReadOnlyDictionary<string, bool> Answers)
{
    public static World Any { get; } = new(new Dictionary<string, string>(), new Dictionary<string, bool>());

    public World With(string parameter, string value) => this with { Constants = new Dictionary<string, string>(Constants) { [parameter] = value } };
}
