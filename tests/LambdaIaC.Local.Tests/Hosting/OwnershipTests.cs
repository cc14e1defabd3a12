using System.Net;
using System.Net.Sockets;
using LambdaIaC.Local.ControlPlane.Http;
using LambdaIaC.Local.Hosting;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Tests.ControlPlane;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Local.Tests.Hosting;

/// <summary>One owner of a state directory at a time, and one clear line for everybody else.</summary>
public sealed class OwnershipTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdaiac-owner-").FullName;

    public void Dispose() => ReadOnlyTree.Delete(_folder);

    [Fact]
    public async Task A_second_owner_is_told_who_the_first_one_is()
    {
        await using var first = await StartAsync(port: 0);

        var refusal = await Assert.ThrowsAsync<StateDirectoryInUseException>(() => StartAsync());

        Assert.Contains($"{_folder} is in use by 'serve' (pid {Environment.ProcessId}, since ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"127.0.0.1:{first.Endpoint!.Port}", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("or use another directory (--state DIR).", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_owner_leaves_the_directory_to_the_next_one_with_everything_in_it()
    {
        await using (var first = await ServiceBench.StartAsync(directory: _folder))
        {
            await first.CreateFunctionAsync("fn");
            await first.PostAsync("/2015-03-31/functions/fn/versions", new { });
            await first.PostAsync("/2015-03-31/functions/fn/aliases", new { Name = "live", FunctionVersion = "1" });
            await first.PostAsync("/2015-03-31/functions/fn/policy", new { StatementId = "s", Action = "lambda:InvokeFunction", Principal = "s3.amazonaws.com" });
        }

        Assert.False(File.Exists(ServiceLock.FileIn(_folder)));
        await using var second = await ServiceBench.StartAsync(directory: _folder);
        Assert.Equal("1", (await second.PostAsync("/2015-03-31/functions/fn:live/invocations", new { })).Expect(200).Headers["X-Amz-Executed-Version"]);
        (await second.GetAsync("/2015-03-31/functions/fn/policy")).Expect(200);
    }

    [Fact]
    public async Task A_lock_file_of_a_dead_owner_stands_in_nobodys_way()
    {
        new ServiceOwner { Pid = 999_999_999, Command = "serve", Since = DateTimeOffset.UnixEpoch, Endpoint = new Uri("http://127.0.0.1:1"), Token = "x", Region = "us-east-1", AccountId = "000000000000" }
            .Write(ServiceLock.FileIn(_folder));

        await using var service = await StartAsync();

        Assert.Equal(Environment.ProcessId, ServiceOwner.Read(ServiceLock.FileIn(_folder))?.Pid);
    }

    [Fact]
    public async Task Only_the_user_can_read_the_token_and_the_database()
    {
        await using var service = await StartAsync(port: 0);

        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in new[] { "service.lock", "service.db", "service.db-wal" })
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, file)));
            }
        }
    }

    [Fact]
    public async Task A_port_in_use_is_one_clear_line_and_the_directory_is_free_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var refusal = await Assert.ThrowsAsync<PortInUseException>(() => StartAsync(port));

        Assert.Equal($"Port {port} is in use. Stop what listens on it, or take another one (--port 0 takes a free one).", refusal.Message);
        await using var service = await StartAsync();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        await using (await StartAsync())
        {
        }

        Execute("PRAGMA user_version=99");

        var refusal = await Assert.ThrowsAsync<ServiceDatabaseException>(() => StartAsync());
        Assert.Contains("service.db has format version 99; this version of LambdaIaC reads up to 1.", refusal.Message, StringComparison.Ordinal);
        Execute("PRAGMA user_version=1");
        await using var service = await StartAsync();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "service.db"), new string('x', 5000));

        var refusal = await Assert.ThrowsAsync<ServiceDatabaseException>(() => StartAsync());

        Assert.Contains("is not a database of LambdaIaC", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(Path.Combine(_folder, "service.db")).Length);
    }

    [Fact]
    public async Task A_function_that_was_pending_when_the_owner_died_is_active_for_the_next_one()
    {
        var slow = new Local.ControlPlane.ServiceSettings { SettleTime = TimeSpan.FromHours(1) };
        await using (var first = await ServiceBench.StartAsync(slow, directory: _folder))
        {
            Assert.Equal("Pending", (await first.CreateFunctionAsync("fn"))["State"]);
        }

        await using var second = await ServiceBench.StartAsync(slow, directory: _folder);

        Assert.Equal("Active", (await second.GetAsync("/2015-03-31/functions/fn/configuration"))["State"]);
    }

    private Task<LocalService> StartAsync(int? port = null) => LocalService.StartAsync(
        new LocalServiceOptions { StateDirectory = _folder, Port = port, CreateInvoker = static (_, _) => new EchoInvoker() },
        CancellationToken.None);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "service.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
