namespace LambdaIaC.Commands.Verbs;

/// <summary>Every verb there is: the concrete verb classes of this assembly.</summary>
internal static class VerbCatalog
{
    public static IReadOnlyList<Verb> All { get; } =
    [
        .. typeof(VerbCatalog).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(Verb).IsAssignableFrom(type))
            .Select(static type => (Verb)Activator.CreateInstance(type)!)
            .OrderBy(static verb => verb.Order),
    ];
}
