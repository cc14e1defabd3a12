using System.Diagnostics;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>For what happens in another process, and soon.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    public static Task HoldsAsync(Func<bool> condition) => HoldsAsync(() => Task.FromResult(condition()));

    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < s_limit, "It did not happen in time.");
            await Task.Delay(20);
        }
    }
}
