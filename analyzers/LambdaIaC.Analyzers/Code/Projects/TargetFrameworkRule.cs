using System.Globalization;
using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Projects;

/// <summary>A runtime loads assemblies of its own version of .NET and of earlier ones, and of no later one.</summary>
internal sealed class TargetFrameworkRule : HandlerRule
{
    private const string Framework = ".NETCoreApp,Version=v";

    public override RuleInfo Info { get; } = new(
        "LIAC7008",
        "The project of the function targets a later .NET than its runtime has",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-csharp.html")
    {
        Covers = [48],
    };

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target)
    {
        // Other code than a project may have been built for another framework than the assembly that the stack refers to.
        if (!function.IsProject || function.Runtime is not { } runtime || VersionOf(runtime) is not { } has || VersionOf(target.Assembly) is not { } wants || wants <= has)
        {
            return [];
        }

        var fitting = Runtimes.Find($"dotnet{wants.Major}") is { ContainerOnly: false } newer ? newer.Id : null;
        return [Report(
            function.Places.ExpressionOf("Runtime") ?? function.Handler,
            $"Runtime of {function.Title} is '{runtime.Id}', but assembly '{target.Assembly.Name}' of its handler targets .NET {wants.Major}"
                + $"{(fitting is null ? $"; target net{has.ToString(2)}" : $"; use {fitting}, or target net{has.ToString(2)}")}.",
            fitting is null ? null : NearestValue.Of(fitting))];
    }

    /// <summary><c>dotnet10</c> is 10.0, <c>dotnetcore3.1</c> is 3.1.</summary>
    private static Version? VersionOf(RuntimeInfo runtime)
    {
        var digits = runtime.Id.TrimStart([.. "dotnetcore"]);
        return Version.TryParse(digits.IndexOf('.') < 0 ? $"{digits}.0" : digits, out var version) ? version : null;
    }

    private static Version? VersionOf(IAssemblySymbol assembly) =>
        assembly.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass is { Name: "TargetFrameworkAttribute", ContainingNamespace.Name: "Versioning" })
            is { ConstructorArguments: [{ Value: string name }] }
        && name.StartsWith(Framework, StringComparison.Ordinal)
        && Version.TryParse(name.Substring(Framework.Length), out var version)
            ? version
            : null;
}
