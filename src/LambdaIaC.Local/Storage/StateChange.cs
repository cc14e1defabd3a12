using System.Collections.Immutable;
using System.Text.Json;
using LambdaIaC.Local.Storage.Records;

namespace LambdaIaC.Local.Storage;

/// <summary>A change that is being made: the state as it will be, and the rows to write. Nothing of it is visible before it is committed.</summary>
internal sealed class StateChange(ServiceState state)
{
    private readonly List<RowChange> _rows = [];
    private readonly ServiceState _before = state;

    /// <summary>The state with the changes so far.</summary>
    public ServiceState State { get; private set; } = state;

    public IReadOnlyList<RowChange> Rows => _rows;

    /// <summary>Takes everything back.</summary>
    public void Discard()
    {
        _rows.Clear();
        State = _before;
    }

    public void Put(FunctionRecord function) =>
        State = State with { Functions = Put(State.Functions, RecordKind.Function, function.Name, function) };

    public void Put(LayerRecord layer) =>
        State = State with { Layers = Put(State.Layers, RecordKind.Layer, layer.Name, layer) };

    public void Put(RoleRecord role) =>
        State = State with { Roles = Put(State.Roles, RecordKind.Role, role.Name, role) };

    public void Put(LogGroupRecord group) =>
        State = State with { LogGroups = Put(State.LogGroups, RecordKind.LogGroup, group.Name, group) };

    public void RemoveFunction(string name) =>
        State = State with { Functions = Remove(State.Functions, RecordKind.Function, name) };

    public void RemoveRole(string name) =>
        State = State with { Roles = Remove(State.Roles, RecordKind.Role, name) };

    public void RemoveLogGroup(string name) =>
        State = State with { LogGroups = Remove(State.LogGroups, RecordKind.LogGroup, name) };

    private ImmutableDictionary<string, T> Put<T>(ImmutableDictionary<string, T> records, RecordKind kind, string key, T record)
    {
        _rows.Add(new RowChange(kind, key, JsonSerializer.SerializeToUtf8Bytes(record, WireJson.RecordOptions)));
        return records.SetItem(key, record);
    }

    private ImmutableDictionary<string, T> Remove<T>(ImmutableDictionary<string, T> records, RecordKind kind, string key)
    {
        _rows.Add(new RowChange(kind, key, null));
        return records.Remove(key);
    }
}

/// <summary>The kinds of records; the names are in the database.</summary>
internal enum RecordKind
{
    Function,
    Layer,
    Role,
    LogGroup,
}

/// <param name="Kind">What it is.</param>
/// <param name="Key">Its name.</param>
/// <param name="Document">The record as JSON; null removes it.</param>
internal sealed record RowChange(RecordKind Kind, string Key, byte[]? Document);
