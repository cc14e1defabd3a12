using System.Globalization;

namespace LambdaIaC.Rules;

/// <summary>One runtime of Lambda with the dates of its life. Days are UTC.</summary>
/// <param name="id">The identifier, such as <c>dotnet10</c>.</param>
/// <param name="family">The language.</param>
/// <param name="operatingSystem"><c>al1</c>, <c>al2</c> or <c>al2023</c>.</param>
/// <param name="architectures">The architectures that it exists for.</param>
/// <param name="deprecated">The day of deprecation as <c>yyyy-MM-dd</c>.</param>
/// <param name="createBlocked">The day from which AWS creates no function with it.</param>
/// <param name="updateBlocked">The day from which AWS updates no function with it.</param>
internal sealed class RuntimeInfo(
    string id, RuntimeFamily family, string operatingSystem, IReadOnlyList<string> architectures, string? deprecated, string? createBlocked, string? updateBlocked)
{
    public string Id { get; } = id;

    public RuntimeFamily Family { get; } = family;

    public string OperatingSystem { get; } = operatingSystem;

    public IReadOnlyList<string> Architectures { get; } = architectures;

    /// <summary>The day after which AWS gives no patches and no support; null when it is not announced.</summary>
    public DateTime? Deprecated { get; } = Day(deprecated);

    /// <summary>The day from which AWS creates no function with it; null when it is not announced.</summary>
    public DateTime? CreateBlocked { get; } = Day(createBlocked);

    /// <summary>The day from which AWS updates no function with it; null when it is not announced.</summary>
    public DateTime? UpdateBlocked { get; } = Day(updateBlocked);

    /// <summary>The newest runtime of the family, when this is not it.</summary>
    public string? Successor { get; init; }

    /// <summary>Whether zip functions may use SnapStart.</summary>
    public bool SnapStart { get; init; }

    /// <summary>Whether functions on managed instances may use it.</summary>
    public bool ManagedInstances { get; init; }

    /// <summary>Whether it exists as a base image only, and is no value of a function's <c>Runtime</c>.</summary>
    public bool ContainerOnly { get; init; }

    /// <summary>Whether AWS creates zip functions with it on a day.</summary>
    public bool CanBeCreated(DateTime day) => !ContainerOnly && !(CreateBlocked <= day);

    public override string ToString() => Id;

    private static DateTime? Day(string? text) => text is null
        ? null
        : DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
