namespace LambdaIaC.DotNetRuntime.Contexts;

/// <summary>
/// Recognizes a context by its shape, because each function has its own copy of <c>ILambdaContext</c>, or an interface or class of its own
/// with the same members.
/// </summary>
internal static class ContextShape
{
    public static bool Matches(Type type) =>
        (type.IsInterface || (type.IsClass && !type.IsAbstract)) && type.GetProperty("AwsRequestId")?.PropertyType == typeof(string);
}
