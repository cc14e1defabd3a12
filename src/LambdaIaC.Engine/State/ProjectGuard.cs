using LambdaIaC.Engine.Errors;

namespace LambdaIaC.Engine.State;

/// <summary>Keeps two projects with one stack name in one state directory from taking each other's resources.</summary>
internal static class ProjectGuard
{
    /// <summary>Compares the project that deploys with the one that the state belongs to.</summary>
    /// <returns>The remark for a person when the project was moved and the state follows it; null when nothing is new.</returns>
    /// <exception cref="EngineException">The stack belongs to another project.</exception>
    public static string? Check(MetaRow meta, bool isEmpty, ProjectIdentity project, StateLocation location)
    {
        if (meta.Stack != location.Stack)
        {
            throw new EngineException(new EngineError(
                EngineErrorKind.ForeignProject,
                $"The stacks '{meta.Stack}' and '{location.Stack}' share the file {location.DatabasePath}, as this file system does not tell their names apart: rename one of them."));
        }

        var path = project.RelativeTo(location.Directory);
        if (isEmpty || (meta.ProjectName == project.Name && meta.ProjectPath == path))
        {
            return null;
        }

        var formerDirectory = Path.GetFullPath(Path.Combine(location.Directory, meta.ProjectPath));
        if (meta.ProjectName == project.Name && !Directory.Exists(formerDirectory))
        {
            return $"The project {project.Name} has moved from {formerDirectory} to {project.Directory}: its stack {location.Stack} goes with it.";
        }

        throw new EngineException(new EngineError(
            EngineErrorKind.ForeignProject,
            $"The stack {location.Stack} in {location.Directory} belongs to the project {meta.ProjectName} ({formerDirectory}), not to {project.Name} ({project.Directory}): "
            + "rename one of the stacks, or choose another state directory with --state."));
    }
}
