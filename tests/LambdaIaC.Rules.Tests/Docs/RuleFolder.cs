namespace LambdaIaC.Rules.Tests.Docs;

/// <summary>analyzers/docs/rules of the working copy that the tests were built in.</summary>
internal static class RuleFolder
{
    public static string Location { get; } = Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "analyzers", "docs", "rules");

    private static string Root(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds LambdaIaC.sln: the tests run elsewhere than they were built."),
        _ when File.Exists(Path.Combine(folder.FullName, "LambdaIaC.sln")) => folder.FullName,
        _ => Root(folder.Parent),
    };
}
