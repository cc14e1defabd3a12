namespace LambdaIaC.Analyzers.Stacks;

/// <summary>One way through a condition: what is created in it exists only together with what is created around it.</summary>
internal sealed class Branch(Branch? around)
{
    /// <summary>Whether what is created in a branch exists whenever this one is taken.</summary>
    public bool Includes(Branch? branch)
    {
        for (var step = this; step is not null; step = step.Around)
        {
            if (ReferenceEquals(step, branch))
            {
                return true;
            }
        }

        return branch is null;
    }

    private Branch? Around { get; } = around;
}
