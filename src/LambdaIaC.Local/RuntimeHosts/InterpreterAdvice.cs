using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>What is said when the machine's interpreter is missing or is not the function's.</summary>
internal static class InterpreterAdvice
{
    public static RuntimeLaunch Missing(FunctionVersion function, string product, string version, string command) =>
        new RuntimeLaunch.Refused("Runtime.InvalidEntrypoint", $"{product} is not installed on this machine: runtime {function.Runtime} needs it")
        {
            Advice = $"{function.FunctionName}: runtime {function.Runtime} needs {product}, and no {command} on the PATH answers; "
                + $"install {product} {version}.",
        };

    public static string Different(FunctionVersion function, string product, string wanted, Interpreter found) =>
        $"{function.FunctionName}: runtime {function.Runtime} runs with {product} {found.Version} of this machine ({found.File}); "
        + $"AWS runs it with {product} {wanted}.";
}
