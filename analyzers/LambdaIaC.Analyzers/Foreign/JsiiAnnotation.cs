using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Foreign;

/// <summary>
/// What jsii, which makes the .NET assemblies of the CDK, notes on their properties. A property that takes a structure or a token is an object
/// in C#; the note says which structure: <c>aws-cdk-lib.aws_lambda.CfnFunction.CodeProperty</c>.
/// </summary>
internal static class JsiiAnnotation
{
    private static readonly Regex Part = new("\\.Cfn[A-Za-z0-9]+\\.([A-Za-z0-9]+Property)\"", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The type inside of a construct that a property takes, or a list of which it takes; null when nothing says so.</summary>
    public static INamedTypeSymbol? PartOf(IPropertySymbol property, INamedTypeSymbol? construct) =>
        property.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "JsiiPropertyAttribute") is { ConstructorArguments: [_, { Value: string note }, ..] }
        && Part.Match(note) is { Success: true, Groups: var groups }
            ? construct?.GetTypeMembers(groups[1].Value).FirstOrDefault()
            : null;
}
