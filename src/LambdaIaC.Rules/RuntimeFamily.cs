namespace LambdaIaC.Rules;

/// <summary>The language of a runtime, with the form of its handlers.</summary>
/// <param name="Name">The name as runtime identifiers begin, such as <c>nodejs</c>.</param>
/// <param name="HandlerShape">The form of a handler, for a person.</param>
/// <param name="HandlerExample">A handler of that form.</param>
internal sealed record RuntimeFamily(string Name, string HandlerShape, string HandlerExample)
{
    public static RuntimeFamily DotNet { get; } =
        new("dotnet", "Assembly::Namespace.Class::Method, or the assembly alone when it is a program of its own", "Sample::Sample.Function::FunctionHandler");

    public static RuntimeFamily Go { get; } = new("go", "the name of the executable", "main");

    public static RuntimeFamily Java { get; } =
        new("java", "package.Class::method, or package.Class when it implements a handler interface", "example.Hello::handleRequest");

    public static RuntimeFamily NodeJs { get; } = new("nodejs", "file.export", "index.handler") { InlineCode = true };

    public static RuntimeFamily Provided { get; } = new("provided", "any text; the bootstrap reads it from _HANDLER", "bootstrap");

    public static RuntimeFamily Python { get; } =
        new("python", "module.function, with dots or slashes for packages", "lambda_function.lambda_handler") { InlineCode = true };

    public static RuntimeFamily Ruby { get; } = new("ruby", "file.method or file.Class.method", "lambda_function.lambda_handler");

    /// <summary>Whether CloudFormation takes the source text of a function inside the template.</summary>
    public bool InlineCode { get; init; }
}
