using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaIaC.Analyzers.Tests.Settings;

/// <summary>A <c>lambdaiac.json</c> that the project hands to the compiler.</summary>
internal sealed class SettingsFile(string text) : AdditionalText
{
    public override string Path => "/orders/lambdaiac.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
