using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Projects;

/// <summary>A handler that is an assembly alone is a program that Lambda starts: a class library has no entry point.</summary>
internal sealed class ProgramRule : HandlerRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7009",
        "The handler is an assembly alone, and the assembly is not a program",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html#csharp-executable-assembly-handlers")
    {
        Covers = [49],
    };

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target) => target.IsProgram && IsLibrary(target.Assembly, function.Compilation)
        ? [Report(
            function.Handler,
            $"Handler of {function.Title} is the assembly '{target.Assembly.Name}' alone, which Lambda starts as a program, but it is a class library; "
                + "write Assembly::Namespace.Type::Method, or make its OutputType Exe.")]
        : [];

    /// <summary>A file does not show whether it has an entry point; a project of the same solution does, where the editor has it open.</summary>
    private static bool IsLibrary(IAssemblySymbol assembly, Compilation stack)
    {
        var compilation = SymbolEqualityComparer.Default.Equals(assembly, stack.Assembly)
            ? stack
            : (stack.GetMetadataReference(assembly) as CompilationReference)?.Compilation;
        return compilation is { Options.OutputKind: OutputKind.DynamicallyLinkedLibrary };
    }
}
