using System.Text.Json;

namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>Handlers of .NET functions: the assembly of the tests serves as their code package.</summary>
public static class SampleHandlers
{
    private static int s_count;

    public static string Upper(string text) => text.ToUpperInvariant();

    public static int Count(JsonElement _) => ++s_count;

    public static string Fail(JsonElement _) => throw new InvalidOperationException("it failed");

    public static async Task<string> SayAsync(string word)
    {
        await Task.Yield();
        Console.WriteLine($"said {word}");
        return word;
    }
}
