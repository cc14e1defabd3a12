using LambdaIaC.Compiler.Validation;

namespace LambdaIaC.Compiler.Evaluation;

/// <summary>Runs the user's code that creates a stack. What goes wrong in it is an error at the user's line, never a stack trace.</summary>
internal static class StackEvaluator
{
    /// <summary>Creates the stack and judges the names in it.</summary>
    /// <param name="create">The user's code.</param>
    /// <returns>The stack, or every reason why it cannot be used.</returns>
    public static StageResult<Stack> Evaluate(Func<Stack> create)
    {
        Stack? stack;
        try
        {
            stack = create();
        }
        // The border to the user's code: whatever it throws is the user's mistake, and data from here on.
        catch (Exception exception)
        {
            var thrown = UserException.From(exception);
            return StageResult<Stack>.Failed(LibraryRules.StackThrew.At(thrown.Place, $"The stack could not be created: {thrown.Message}"));
        }

        if (stack is null)
        {
            return StageResult<Stack>.Failed(LibraryRules.NoStack.At(Rules.Views.Place.None, "The program returned null instead of a stack. Return a new instance of a class that derives from Stack."));
        }

        var errors = StackNames.Check(stack).Concat(new StackMoves(stack).Check()).ToList();
        return errors.Count == 0 ? stack : StageResult<Stack>.Failed(errors);
    }
}
