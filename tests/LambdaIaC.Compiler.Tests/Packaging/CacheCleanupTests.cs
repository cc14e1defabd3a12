using LambdaIaC.Compiler.Packaging;

namespace LambdaIaC.Compiler.Tests.Packaging;

public sealed class CacheCleanupTests : IDisposable
{
    private static readonly DateTime s_now = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("old.zip", 30.0, true)]
    [InlineData("old.zip", 30.1, false)]
    [InlineData("used.zip", 300, true)]
    [InlineData("x.partial", 1.0, true)]
    [InlineData("x.partial", 1.1, false)]
    [InlineData("unknown.txt", 300, true)]
    public void Only_what_is_old_and_not_in_use_is_removed(string name, double days, bool stays)
    {
        File.SetLastWriteTimeUtc(_folder.Write(name, ""), s_now.AddDays(-days));
        new CacheCleanup(_folder.Path, new FixedTime()).Run(static file => file == "used.zip");
        Assert.Equal(stays, File.Exists(_folder[name]));
    }

    public void Dispose() => _folder.Dispose();

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(s_now);
    }
}
