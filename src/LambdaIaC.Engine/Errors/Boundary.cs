namespace LambdaIaC.Engine.Errors;

/// <summary>Where an error that travelled as an exception becomes data again.</summary>
internal static class Boundary
{
    public static async Task<Outcome<T>> RunAsync<T>(Func<Task<T>> work)
        where T : notnull
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (EngineException exception)
        {
            return exception.Error;
        }
    }

    public static Outcome<T> Run<T>(Func<T> work)
        where T : notnull
    {
        try
        {
            return work();
        }
        catch (EngineException exception)
        {
            return exception.Error;
        }
    }
}
