using LambdaIaC.Local.Storage;

namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class CodeStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("code-store-").FullName;

    public void Dispose() => ReadOnlyTree.Delete(_folder);

    [Fact]
    public async Task One_package_that_comes_many_times_at_once_is_unpacked_once()
    {
        var store = new CodeStore(_folder);
        using var start = new Barrier(8);

        var answers = await Task.WhenAll(Enumerable.Range(0, start.ParticipantCount).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return store.AddAsync(CodePackage.FromBytes(TestZip.Small), CancellationToken.None);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));

        Assert.All(answers, static answer => Assert.Equal(TestZip.SmallSha256, answer.Value?.Sha256));
        Assert.Single(Directory.GetDirectories(_folder));
        Assert.Single(Directory.GetFiles(_folder));
    }
}
