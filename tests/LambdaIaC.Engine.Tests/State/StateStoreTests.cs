using System.Globalization;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.State;
using LambdaIaC.Engine.Tests.Crashes;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Rules.Values;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Engine.Tests.State;

public sealed class StateStoreTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_state_of_a_newer_release_is_refused_and_left_alone()
    {
        await _world.ApplyAsync(CrashPlans.First);
        Execute($"PRAGMA user_version = {StateSchema.Version + 1}");
        var before = await File.ReadAllBytesAsync(_world.Location.DatabasePath);

        var error = await _world.RefusalAsync(CrashPlans.First);

        Assert.Equal(EngineErrorKind.NewerState, error!.Kind);
        Assert.Equal(
            $"The state {_world.Location.DatabasePath} has version 2, this release reads up to version 1: update LambdaIaC to the release that wrote it.",
            error.Message);
        Assert.Equal(EngineErrorKind.NewerState, _world.Deployment.State.Load().Error!.Kind);
        Assert.Equal(before, await File.ReadAllBytesAsync(_world.Location.DatabasePath));
    }

    [Fact]
    public async Task A_state_of_this_version_is_read()
    {
        await _world.ApplyAsync(CrashPlans.First);
        Execute($"PRAGMA user_version = {StateSchema.Version}");

        Assert.Null(_world.Deployment.State.Load().Error);
    }

    [Theory]
    [InlineData("This is a text and no database at all, long enough to be read as a header of a hundred bytes, which it is not one of.")]
    [InlineData("short")]
    public async Task A_file_that_is_no_state_is_refused(string content)
    {
        Directory.CreateDirectory(_world.Location.StacksDirectory);
        await File.WriteAllTextAsync(_world.Location.DatabasePath, content);

        var error = await _world.RefusalAsync(CrashPlans.First);

        Assert.Equal(EngineErrorKind.StateUnusable, error!.Kind);
        Assert.Equal($"The state {_world.Location.DatabasePath} is not a state of LambdaIaC. Choose another state directory with --state.", error.Message);
        Assert.Equal(content, await File.ReadAllTextAsync(_world.Location.DatabasePath));
    }

    [Fact]
    public async Task The_database_of_another_program_is_refused()
    {
        Directory.CreateDirectory(_world.Location.StacksDirectory);
        Execute("CREATE TABLE theirs (name TEXT)");

        Assert.Equal(EngineErrorKind.StateUnusable, (await _world.RefusalAsync(CrashPlans.First))!.Kind);
    }

    [Fact]
    public async Task A_state_whose_maker_died_before_it_filled_the_file_is_made_anew()
    {
        Directory.CreateDirectory(_world.Location.StacksDirectory);
        await File.WriteAllBytesAsync(_world.Location.DatabasePath, []);

        Assert.True(_world.State.IsEmpty);
        Assert.True((await _world.ApplyAsync(CrashPlans.First)).IsComplete);
    }

    [Fact]
    public async Task A_state_directory_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(_world.StateDirectory, "in the way");

        var error = await _world.RefusalAsync(CrashPlans.First);

        Assert.StartsWith($"The folder {_world.Location.StacksDirectory} cannot be made: ", error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_projects_with_one_stack_name_do_not_share_a_state()
    {
        await _world.ApplyAsync(CrashPlans.First);
        Directory.CreateDirectory(_world.File("other"));
        var other = _world.Context with { Project = new ProjectIdentity("Other", _world.File("other")) };

        var error = (await new Deployment(other).ApplyAsync(CrashPlans.First, _world.Options, CancellationToken.None)).Error;

        Assert.Equal(EngineErrorKind.ForeignProject, error!.Kind);
        Assert.Equal(
            $"The stack shop in {_world.StateDirectory} belongs to the project Shop ({_world.File("project")}), not to Other ({_world.File("other")}): "
            + "rename one of the stacks, or choose another state directory with --state.",
            error.Message);
        Assert.Equal(error, (await new Deployment(other).PreviewAsync(CrashPlans.First, CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Two_projects_of_one_name_in_two_folders_do_not_share_a_state()
    {
        await _world.ApplyAsync(CrashPlans.First);
        var other = _world.Context with { Project = new ProjectIdentity("Shop", _world.File("copy")) };

        Assert.Equal(EngineErrorKind.ForeignProject, (await new Deployment(other).DestroyAsync(_world.Options, CancellationToken.None)).Error!.Kind);
    }

    [Fact]
    public async Task A_project_that_was_moved_keeps_its_stack_with_a_remark()
    {
        await _world.ApplyAsync(CrashPlans.First);
        Directory.Move(_world.File("project"), _world.File("moved"));
        var moved = new Deployment(_world.Context with { Project = new ProjectIdentity("Shop", _world.File("moved")) });

        var first = (await moved.ApplyAsync(CrashPlans.First, _world.Options, CancellationToken.None)).Value;
        var second = (await moved.ApplyAsync(CrashPlans.First, _world.Options, CancellationToken.None)).Value;

        Assert.Equal($"The project Shop has moved from {_world.File("project")} to {_world.File("moved")}: its stack shop goes with it.", Assert.Single(first.Notes));
        Assert.Empty(second.Notes);
    }

    [Fact]
    public async Task A_stack_without_resources_belongs_to_nobody()
    {
        await _world.ApplyAsync(CrashPlans.First);
        await _world.DestroyAsync();
        var other = _world.Context with { Project = new ProjectIdentity("Other", _world.File("project")) };

        Assert.Null((await new Deployment(other).ApplyAsync(CrashPlans.First, _world.Options, CancellationToken.None)).Error);
    }

    [Fact]
    public async Task The_serial_moves_with_every_change_and_stays_without_one()
    {
        var plan = new PlanText().Add("LogGroup", "logs").Build();
        await _world.ApplyAsync(plan);
        var (lineage, serial) = (_world.State.Lineage, _world.State.Serial);
        Assert.True(serial > 0);

        await _world.ApplyAsync(plan);
        Assert.Equal((lineage, serial), (_world.State.Lineage, _world.State.Serial));

        await _world.ApplyAsync(new PlanText().Add("LogGroup", "logs", ("RetentionInDays", Value.Of(3))).Build());
        Assert.Equal((lineage, serial + 1), (_world.State.Lineage, _world.State.Serial));
    }

    [Fact]
    public async Task The_journal_names_every_step_with_its_times_and_keeps_no_more_than_1000()
    {
        await _world.ApplyAsync(new PlanText().Add("LogGroup", "logs").Build());
        Assert.Equal(1L, Number("SELECT count(*) FROM journal WHERE status = 'done' AND kind = 'Create' AND logical_id = 'logs' AND started <> '' AND finished <> ''"));

        Execute("INSERT INTO journal (id, operation, kind, logical_id, type, token, payload, status, started) VALUES (1001, '', 'Create', 'x', 'X', '', '{}', 'done', '')");
        await _world.DestroyAsync();

        Assert.Equal(0L, Number("SELECT count(*) FROM journal WHERE id <= 2"));
        Assert.Equal(2L, Number("SELECT count(*) FROM journal"));
    }

    [Fact]
    public async Task The_disk_is_written_before_anything_goes_on()
    {
        await _world.ApplyAsync(CrashPlans.First);
        using var store = StateStore.OpenExisting(_world.Location, TimeProvider.System)!;

        Assert.Equal("wal", store.Database.Read(static transaction => transaction.Rows("PRAGMA journal_mode", static row => row.GetString(0))[0]));
        Assert.Equal(2L, store.Database.Read(static transaction => transaction.Number("PRAGMA synchronous")));
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_world.Location.DatabasePath};Pooling=False");
        connection.Open();
        return connection;
    }
}
