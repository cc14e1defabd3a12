using System.Text.Json;

namespace LambdaIaC.Rules.Tests.Facts;

/// <summary>Reference data about AWS Lambda, checked in beside this file: what the service model and the CloudFormation schemas say.</summary>
internal static class FactFile
{
    public static JsonElement Read(string name)
    {
        using var stream = typeof(FactFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The test assembly has no resource {name}.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
