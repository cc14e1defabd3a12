using System.Text.Json;
using LambdaIaC.Rules.Values;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Engine.State;

/// <summary>The rows of the resources.</summary>
internal static class ResourceTable
{
    private const string Columns = "key, logical_id, type, physical_id, inputs, outputs, secrets, dependencies, source, fingerprint, is_replaced, attempts";

    public static IReadOnlyList<ResourceRecord> All(StateTransaction transaction) =>
        transaction.Rows($"SELECT {Columns} FROM resources ORDER BY logical_id, key", Read);

    /// <summary>Adds a resource.</summary>
    /// <returns>The resource with its key.</returns>
    public static ResourceRecord Add(StateTransaction transaction, ResourceRecord resource)
    {
        var key = transaction.Number(
            """
            INSERT INTO resources (logical_id, type, physical_id, inputs, outputs, secrets, dependencies, source, fingerprint, is_replaced, attempts)
            VALUES (@logicalId, @type, @physicalId, @inputs, @outputs, @secrets, @dependencies, @source, @fingerprint, @isReplaced, @attempts)
            RETURNING key
            """,
            Parameters(resource));
        return resource with { Key = key };
    }

    public static void Update(StateTransaction transaction, ResourceRecord resource) => transaction.Execute(
        """
        UPDATE resources SET logical_id = @logicalId, type = @type, physical_id = @physicalId, inputs = @inputs, outputs = @outputs,
            secrets = @secrets, dependencies = @dependencies, source = @source, fingerprint = @fingerprint, is_replaced = @isReplaced, attempts = @attempts
        WHERE key = @key
        """,
        [.. Parameters(resource), ("@key", resource.Key)]);

    public static void Remove(StateTransaction transaction, long key) =>
        transaction.Execute("DELETE FROM resources WHERE key = @key", ("@key", key));

    /// <summary>Whether a row is about a certain real resource.</summary>
    public static bool Holds(StateTransaction transaction, long key, string type, string physicalId) => transaction.Number(
        "SELECT count(*) FROM resources WHERE key = @key AND type = @type AND physical_id = @physicalId",
        ("@key", key),
        ("@type", type),
        ("@physicalId", physicalId)) > 0;

    public static void MarkReplaced(StateTransaction transaction, long key) =>
        transaction.Execute("UPDATE resources SET is_replaced = 1 WHERE key = @key", ("@key", key));

    /// <summary>Remembers what a resource may have been changed to, in part or as a whole.</summary>
    public static void AddAttempt(StateTransaction transaction, long key, MapValue inputs)
    {
        foreach (var resource in All(transaction).Where(resource => resource.Key == key && !resource.Attempts.Contains(inputs)))
        {
            Update(transaction, resource with { Attempts = [.. resource.Attempts, inputs] });
        }
    }

    private static ResourceRecord Read(SqliteDataReader row)
    {
        var hashes = JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(6)) ?? [];
        return new ResourceRecord
        {
            Key = row.GetInt64(0),
            LogicalId = row.GetString(1),
            Type = row.GetString(2),
            PhysicalId = row.GetString(3),
            Inputs = RecordedValues.FromJson(row.GetString(4), hashes),
            Outputs = RecordedValues.FromJson(row.GetString(5), hashes),
            Dependencies = JsonSerializer.Deserialize<string[]>(row.GetString(7)) ?? [],
            Source = row.GetString(8),
            Fingerprint = row.IsDBNull(9) ? null : row.GetString(9),
            IsReplaced = row.GetBoolean(10),
            Attempts = RecordedInputs.ListFromJson(row.GetString(11)),
        };
    }

    private static (string Name, object? Value)[] Parameters(ResourceRecord resource) =>
    [
        ("@logicalId", resource.LogicalId),
        ("@type", resource.Type),
        ("@physicalId", resource.PhysicalId),
        ("@inputs", RecordedValues.ToJson(resource.Inputs)),
        ("@outputs", RecordedValues.ToJson(resource.Outputs)),
        ("@secrets", JsonSerializer.Serialize(RecordedValues.HashesOf(resource.Inputs, resource.Outputs))),
        ("@dependencies", JsonSerializer.Serialize(resource.Dependencies)),
        ("@source", resource.Source),
        ("@fingerprint", resource.Fingerprint),
        ("@isReplaced", resource.IsReplaced),
        ("@attempts", RecordedInputs.ListToJson(resource.Attempts)),
    ];
}
