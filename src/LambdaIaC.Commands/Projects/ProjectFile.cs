namespace LambdaIaC.Commands.Projects;

/// <summary>Finds the project of a stack.</summary>
internal static class ProjectFile
{
    /// <summary>The project at a path: the file itself, or the only project of the folder.</summary>
    /// <exception cref="CommandFailure">There is none, or more than one.</exception>
    public static string Find(string path)
    {
        if (File.Exists(path))
        {
            return path;
        }

        if (!Directory.Exists(path))
        {
            throw new CommandFailure(ExitCode.Invalid, $"'{path}' does not exist. Name the stack's project with --project.");
        }

        var projects = Directory.GetFiles(path, "*.csproj").Order(StringComparer.Ordinal).ToList();
        return projects switch
        {
            [var only] => only,
            [] => throw new CommandFailure(ExitCode.Invalid, $"There is no project in '{path}'. Name the stack's project with --project, or make one with 'lambdaiac init NAME'."),
            _ => throw new CommandFailure(ExitCode.Invalid, $"There are {projects.Count} projects in '{path}': {string.Join(", ", projects.Select(Path.GetFileName))}. Name one with --project."),
        };
    }
}
