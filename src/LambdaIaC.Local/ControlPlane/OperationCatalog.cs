namespace LambdaIaC.Local.ControlPlane;

/// <summary>Every operation that is implemented: the concrete classes of this assembly.</summary>
internal static class OperationCatalog
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        .. typeof(OperationCatalog).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(Operation).IsAssignableFrom(type))
            .Select(static type => (Operation)Activator.CreateInstance(type)!)
            .OrderBy(static operation => operation.Name, StringComparer.Ordinal),
    ];

    /// <summary>An operation by its class, for callers in process.</summary>
    public static TOperation Get<TOperation>()
        where TOperation : Operation => All.OfType<TOperation>().Single();
}
