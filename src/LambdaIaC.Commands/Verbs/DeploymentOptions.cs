using System.CommandLine;

namespace LambdaIaC.Commands.Verbs;

/// <summary>Options of the verbs that change resources.</summary>
internal sealed class DeploymentOptions
{
    public Option<bool> Yes { get; } = new("--yes", "-y") { Description = "Do not ask before changing anything." };

    public Option<int> Parallel { get; } = new("--parallel", "-p")
    {
        Description = "How many resources are worked on at a time.",
        HelpName = "N",
        DefaultValueFactory = static _ => Environment.ProcessorCount,
    };

    public Option<double> LockTimeout { get; } = new("--lock-timeout")
    {
        Description = "Seconds to wait while another process changes the stack.",
        HelpName = "SECONDS",
        DefaultValueFactory = static _ => 0,
    };

    public DeploymentOptions()
    {
        Parallel.Validators.Add(result =>
        {
            if (result.GetValue(Parallel) < 1)
            {
                result.AddError("--parallel must be at least 1.");
            }
        });
        LockTimeout.Validators.Add(result =>
        {
            if (result.GetValue(LockTimeout) is < 0 or > 86400)
            {
                result.AddError("--lock-timeout must be 0 to 86400 seconds.");
            }
        });
    }
}
