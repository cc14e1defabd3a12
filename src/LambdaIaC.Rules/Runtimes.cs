namespace LambdaIaC.Rules;

/// <summary>
/// The runtimes of Lambda with their dates, as of 2026-11-22. A date that AWS has not announced yet is null.
/// </summary>
/// <remarks>
/// Sources: the Lambda service model, cfn-lint's runtime life cycle table and tflint's list of deprecated runtimes, which agree on every
/// date they share. Dates move: AWS postponed blocks more than once. A finding of a dated rule names the date it relies on.
/// </remarks>
internal static class Runtimes
{
    private static readonly IReadOnlyList<string> X86 = ["x86_64"];

    private static readonly IReadOnlyList<string> Both = ["arm64", "x86_64"];

    /// <summary>The day on which the table was compiled.</summary>
    public static DateTime AsOf { get; } = new(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Every runtime, those that are blocked by now included. Columns: id, family, system, architectures, deprecated, create blocked, update blocked.</summary>
    public static IReadOnlyList<RuntimeInfo> All { get; } =
    [
        new("dotnet9", RuntimeFamily.DotNet, "al2023", X86, "2026-11-10", null, null) { Successor = "dotnet10", ContainerOnly = true },
        new("dotnet5.0", RuntimeFamily.DotNet, "al2", X86, "2022-05-10", null, null) { ContainerOnly = true },
        new("dotnet7", RuntimeFamily.DotNet, "al2", X86, "2024-05-14", null, null) { ContainerOnly = true },
        new("dotnetcore1.0", RuntimeFamily.DotNet, "al1", X86, "2019-06-27", "2019-06-30", "2019-07-30") { Successor = "dotnet10" },
        new("dotnetcore2.0", RuntimeFamily.DotNet, "al1", X86, "2019-05-30", "2019-04-30", "2019-05-30") { Successor = "dotnet10" },
        new("dotnetcore2.1", RuntimeFamily.DotNet, "al1", X86, "2022-01-05", "2022-01-05", "2022-04-13") { Successor = "dotnet10" },
        new("dotnetcore3.1", RuntimeFamily.DotNet, "al2", Both, "2023-04-03", "2023-04-03", "2023-05-03") { Successor = "dotnet10" },
        new("dotnet6", RuntimeFamily.DotNet, "al2", Both, "2024-12-20", "2027-02-01", "2027-03-03") { Successor = "dotnet10" },
        new("dotnet8", RuntimeFamily.DotNet, "al2023", Both, "2026-11-10", "2027-02-01", "2027-03-03") { Successor = "dotnet10", SnapStart = true, ManagedInstances = true },
        new("dotnet10", RuntimeFamily.DotNet, "al2023", Both, "2028-11-14", "2028-12-14", "2029-01-15") { SnapStart = true, ManagedInstances = true },

        new("go1.x", RuntimeFamily.Go, "al1", X86, "2024-01-08", "2024-02-08", "2027-03-03") { Successor = "provided.al2023" },

        new("java8", RuntimeFamily.Java, "al1", X86, "2024-01-08", "2024-02-08", "2027-03-03") { Successor = "java25" },
        new("java8.al2", RuntimeFamily.Java, "al2", Both, "2027-06-30", "2027-07-31", "2027-08-31") { Successor = "java25" },
        new("java11", RuntimeFamily.Java, "al2", Both, "2027-06-30", "2027-07-31", "2027-08-31") { Successor = "java25", SnapStart = true },
        new("java17", RuntimeFamily.Java, "al2", Both, "2027-06-30", "2027-07-31", "2027-08-31") { Successor = "java25", SnapStart = true },
        new("java21", RuntimeFamily.Java, "al2023", Both, "2029-06-30", "2029-07-31", "2029-08-31") { Successor = "java25", SnapStart = true, ManagedInstances = true },
        new("java25", RuntimeFamily.Java, "al2023", Both, "2029-06-30", "2029-07-31", "2029-08-31") { SnapStart = true, ManagedInstances = true },
        new("java8.al2023", RuntimeFamily.Java, "al2023", Both, null, null, null),
        new("java11.al2023", RuntimeFamily.Java, "al2023", Both, null, null, null) { SnapStart = true },
        new("java17.al2023", RuntimeFamily.Java, "al2023", Both, null, null, null) { SnapStart = true },

        new("nodejs", RuntimeFamily.NodeJs, "al1", X86, "2016-08-30", "2016-09-30", "2016-10-31") { Successor = "nodejs24.x" },
        new("nodejs4.3", RuntimeFamily.NodeJs, "al1", X86, "2020-03-05", "2020-02-03", "2020-03-05") { Successor = "nodejs24.x" },
        new("nodejs6.10", RuntimeFamily.NodeJs, "al1", X86, "2019-08-12", "2019-07-12", "2019-08-12") { Successor = "nodejs24.x" },
        new("nodejs8.10", RuntimeFamily.NodeJs, "al1", X86, "2020-03-06", "2020-02-04", "2020-03-06") { Successor = "nodejs24.x" },
        new("nodejs10.x", RuntimeFamily.NodeJs, "al2", X86, "2021-07-30", "2021-07-30", "2022-02-14") { Successor = "nodejs24.x" },
        new("nodejs12.x", RuntimeFamily.NodeJs, "al2", Both, "2023-03-31", "2023-03-31", "2023-04-30") { Successor = "nodejs24.x" },
        new("nodejs14.x", RuntimeFamily.NodeJs, "al2", Both, "2023-12-04", "2024-01-09", "2027-03-03") { Successor = "nodejs24.x" },
        new("nodejs16.x", RuntimeFamily.NodeJs, "al2", Both, "2024-06-12", "2027-02-01", "2027-03-03") { Successor = "nodejs24.x" },
        new("nodejs18.x", RuntimeFamily.NodeJs, "al2", Both, "2025-09-01", "2027-02-01", "2027-03-03") { Successor = "nodejs24.x" },
        new("nodejs20.x", RuntimeFamily.NodeJs, "al2023", Both, "2026-04-30", "2027-02-01", "2027-03-03") { Successor = "nodejs24.x" },
        new("nodejs22.x", RuntimeFamily.NodeJs, "al2023", Both, "2027-04-30", "2027-06-01", "2027-07-01") { Successor = "nodejs24.x", ManagedInstances = true },
        new("nodejs24.x", RuntimeFamily.NodeJs, "al2023", Both, "2028-04-30", "2028-06-01", "2028-07-01") { ManagedInstances = true },
        new("nodejs4.3-edge", RuntimeFamily.NodeJs, "al1", X86, "2020-03-05", "2019-03-31", "2019-04-30") { Successor = "nodejs24.x" },
        new("nodejs26.x", RuntimeFamily.NodeJs, "al2023", Both, null, null, null),

        new("provided", RuntimeFamily.Provided, "al1", X86, "2024-01-08", "2024-02-08", "2027-03-03") { Successor = "provided.al2023" },
        new("provided.al2", RuntimeFamily.Provided, "al2", Both, "2026-07-31", "2027-02-01", "2027-03-03") { Successor = "provided.al2023" },
        new("provided.al2023", RuntimeFamily.Provided, "al2023", Both, "2029-06-30", "2029-07-31", "2029-08-31") { ManagedInstances = true },

        new("python2.7", RuntimeFamily.Python, "al1", X86, "2021-07-15", "2021-07-15", "2022-05-30") { Successor = "python3.14" },
        new("python3.6", RuntimeFamily.Python, "al1", X86, "2022-07-18", "2022-07-18", "2022-08-29") { Successor = "python3.14" },
        new("python3.7", RuntimeFamily.Python, "al1", X86, "2023-12-04", "2024-01-09", "2027-03-03") { Successor = "python3.14" },
        new("python3.8", RuntimeFamily.Python, "al2", Both, "2024-10-14", "2027-02-01", "2027-03-03") { Successor = "python3.14" },
        new("python3.9", RuntimeFamily.Python, "al2", Both, "2025-12-15", "2027-02-01", "2027-03-03") { Successor = "python3.14" },
        new("python3.10", RuntimeFamily.Python, "al2", Both, "2026-10-31", "2027-02-01", "2027-03-03") { Successor = "python3.14" },
        new("python3.11", RuntimeFamily.Python, "al2", Both, "2027-06-30", "2027-07-31", "2027-08-31") { Successor = "python3.14" },
        new("python3.12", RuntimeFamily.Python, "al2023", Both, "2028-10-31", "2028-11-30", "2029-01-10") { Successor = "python3.14", SnapStart = true },
        new("python3.13", RuntimeFamily.Python, "al2023", Both, "2029-06-30", "2029-07-31", "2029-08-31") { Successor = "python3.14", SnapStart = true, ManagedInstances = true },
        new("python3.14", RuntimeFamily.Python, "al2023", Both, "2029-06-30", "2029-07-31", "2029-08-31") { SnapStart = true, ManagedInstances = true },
        new("python3.15", RuntimeFamily.Python, "al2023", Both, null, null, null) { SnapStart = true },

        new("ruby2.5", RuntimeFamily.Ruby, "al1", X86, "2021-07-30", "2021-07-30", "2022-03-31") { Successor = "ruby4.0" },
        new("ruby2.7", RuntimeFamily.Ruby, "al2", Both, "2023-12-07", "2024-01-09", "2027-03-03") { Successor = "ruby4.0" },
        new("ruby3.2", RuntimeFamily.Ruby, "al2", Both, "2026-03-31", "2027-02-01", "2027-03-03") { Successor = "ruby4.0" },
        new("ruby3.3", RuntimeFamily.Ruby, "al2023", Both, "2027-03-31", "2027-04-30", "2027-05-31") { Successor = "ruby4.0" },
        new("ruby3.4", RuntimeFamily.Ruby, "al2023", Both, "2028-03-31", "2028-04-30", "2028-05-31") { Successor = "ruby4.0" },
        new("ruby4.0", RuntimeFamily.Ruby, "al2023", Both, "2029-03-31", "2029-04-30", "2029-05-31"),
    ];

    private static Dictionary<string, RuntimeInfo> ById { get; } = All.ToDictionary(static runtime => runtime.Id, StringComparer.Ordinal);

    /// <summary>A runtime by its identifier, or null when the table has none of that name.</summary>
    public static RuntimeInfo? Find(string id) => ById.TryGetValue(id, out var runtime) ? runtime : null;
}
