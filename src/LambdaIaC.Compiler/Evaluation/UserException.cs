using System.Diagnostics;
using System.Reflection;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Evaluation;

/// <summary>An exception of the user's code in one line, at the line of the user's code that led to it.</summary>
/// <param name="Message">What happened, on one line.</param>
/// <param name="Place">The user's innermost line; unknown when their assembly has no debug information.</param>
internal sealed record UserException(string Message, Place Place)
{
    private static readonly HashSet<Assembly> _house = [typeof(Value).Assembly, typeof(Stack).Assembly, typeof(UserException).Assembly];

    /// <summary>Words an exception, without the wrappers that reflection and static constructors put around it.</summary>
    public static UserException From(Exception exception)
    {
        var cause = Unwrap(exception);
        var frames = new StackTrace(cause, fNeedFileInfo: true).GetFrames();
        var user = Array.Find(frames, IsUserCode);
        var place = user is null ? Place.None : new Place(user.GetFileName(), user.GetFileLineNumber(), user.GetFileColumnNumber());
        return new UserException($"{cause.GetType().Name}: {OneLine(cause.Message)}", place);
    }

    private static Exception Unwrap(Exception exception)
    {
        while (exception is TargetInvocationException or TypeInitializationException or AggregateException { InnerExceptions.Count: 1 }
            && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    /// <summary>Framework code carries no file, house code may carry one when it is built from source.</summary>
    private static bool IsUserCode(StackFrame frame) =>
        frame.GetFileName() is not null && frame.GetMethod()?.Module.Assembly is { } assembly && !_house.Contains(assembly);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
