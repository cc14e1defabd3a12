using System.Globalization;

namespace LambdaIaC.Engine.State;

/// <summary>The facts about a state as a whole.</summary>
internal static class MetaTable
{
    private const string Lineage = "lineage";
    private const string Serial = "serial";
    private const string Salt = "salt";
    private const string Stack = "stack";
    private const string ProjectName = "project-name";
    private const string ProjectPath = "project-path";

    public static void Initialize(StateTransaction transaction, string stack, ProjectIdentity project, string stateDirectory, string lineage, byte[] salt)
    {
        Set(transaction, Stack, stack);
        Set(transaction, Lineage, lineage);
        Set(transaction, Serial, "0");
        Set(transaction, Salt, Convert.ToBase64String(salt));
        SetProject(transaction, project, stateDirectory);
    }

    public static void SetProject(StateTransaction transaction, ProjectIdentity project, string stateDirectory)
    {
        Set(transaction, ProjectName, project.Name);
        Set(transaction, ProjectPath, project.RelativeTo(stateDirectory));
    }

    /// <summary>Counts a change of the state.</summary>
    public static void Advance(StateTransaction transaction) =>
        transaction.Execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = @name", ("@name", Serial));

    public static MetaRow Read(StateTransaction transaction)
    {
        var values = transaction.Rows("SELECT name, value FROM meta", static row => KeyValuePair.Create(row.GetString(0), row.GetString(1)))
            .ToDictionary(StringComparer.Ordinal);
        return new MetaRow(
            values[Stack],
            values[Lineage],
            long.Parse(values[Serial], CultureInfo.InvariantCulture),
            Convert.FromBase64String(values[Salt]),
            values[ProjectName],
            values[ProjectPath]);
    }

    private static void Set(StateTransaction transaction, string name, string value) => transaction.Execute(
        "INSERT INTO meta (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        ("@name", name),
        ("@value", value));
}

/// <param name="Stack">The name of the stack, as it was written when the state was made.</param>
/// <param name="Lineage">See <see cref="StackState.Lineage"/>.</param>
/// <param name="Serial">See <see cref="StackState.Serial"/>.</param>
/// <param name="Salt">See <see cref="StackState.Salt"/>.</param>
/// <param name="ProjectName">The project that the stack belongs to.</param>
/// <param name="ProjectPath">Its folder, relative to the state directory.</param>
internal sealed record MetaRow(string Stack, string Lineage, long Serial, byte[] Salt, string ProjectName, string ProjectPath);
