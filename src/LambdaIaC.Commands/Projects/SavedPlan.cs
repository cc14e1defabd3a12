using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Plans;

namespace LambdaIaC.Commands.Projects;

/// <summary>Plans in files that the user names.</summary>
internal static class SavedPlan
{
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(PlanFile plan, string path) => Guard(() =>
    {
        PlanFileFormat.Save(plan, path);
        return plan;
    });

    /// <exception cref="CommandFailure">The file cannot be read, or is not a saved plan.</exception>
    public static PlanFile Read(string path) => Guard(() => PlanFileFormat.Load(path));

    private static PlanFile Guard(Func<PlanFile> access)
    {
        try
        {
            return access();
        }
        catch (EngineException refusal)
        {
            throw new CommandFailure(ExitCode.Invalid, refusal.Error.Message);
        }
    }
}
