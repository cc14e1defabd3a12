namespace LambdaIaC;

/// <summary>What rights can be granted to: a role, or a function by its role.</summary>
public interface IGrantee
{
    /// <summary>Adds a statement to the rights of the role.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="InvalidOperationException">The role is not of this stack.</exception>
    void Grant(PolicyStatement statement);
}
