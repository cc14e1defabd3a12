using System.Reflection;

namespace LambdaIaC.Tests;

/// <summary>The types of the model as reflection finds them, so that no test lists them by hand.</summary>
internal static class ModelTypes
{
    public static IReadOnlyList<Type> Resources { get; } = ConcreteTypesOf(typeof(Resource));

    public static IReadOnlyList<Type> Blocks { get; } = ConcreteTypesOf(typeof(ConfigurationBlock));

    /// <summary>The properties that the compiler reads: those with an <c>init</c> accessor that the type itself declares.</summary>
    public static IReadOnlyList<PropertyInfo> SettableOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)];

    private static List<Type> ConcreteTypesOf(Type ancestor) =>
        [.. ancestor.Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(ancestor)).OrderBy(static type => type.Name, StringComparer.Ordinal)];
}
