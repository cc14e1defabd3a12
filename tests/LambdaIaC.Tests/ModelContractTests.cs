using System.Reflection;
using System.Runtime.CompilerServices;

namespace LambdaIaC.Tests;

/// <summary>What the compiler counts on when it reads the model by reflection.</summary>
public sealed class ModelContractTests
{
    public static TheoryData<string, string> Properties
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in ModelTypes.Resources.Concat(ModelTypes.Blocks))
            {
                foreach (var property in ModelTypes.SettableOf(type))
                {
                    data.Add(type.Name, property.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_is_of_a_kind_that_reaches_the_plan(string type, string property) =>
        Assert.True(IsReadable(Find(type, property).PropertyType), $"{type}.{property} is a {Find(type, property).PropertyType}, which the compiler cannot read.");

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_is_written_in_an_initializer_and_never_again(string type, string property) =>
        Assert.Contains(typeof(IsExternalInit), Find(type, property).SetMethod!.ReturnParameter.GetRequiredCustomModifiers());

    [Fact]
    public void Every_resource_type_is_here() => Assert.Equal(
        [
            "Alias", "EventInvokeConfig", "ExecutionRole", "Function", "FunctionUrl", "LayerVersion", "LogGroup", "Permission",
            "ProvisionedConcurrency", "ReservedConcurrency", "RolePolicy", "Version",
        ],
        ModelTypes.Resources.Select(static type => type.Name));

    private static PropertyInfo Find(string type, string property) =>
        ModelTypes.Resources.Concat(ModelTypes.Blocks).Single(candidate => candidate.Name == type).GetProperty(property)!;

    private static bool IsReadable(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return typeof(IValueSource).IsAssignableFrom(type)
            || typeof(ConfigurationBlock).IsAssignableFrom(type)
            || type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(bool)
            || (ItemOf(type) is { } item && IsReadable(item));
    }

    private static Type? ItemOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return null;
        }

        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(IReadOnlyList<>) || definition == typeof(Map<>) ? type.GetGenericArguments()[0] : null;
    }
}
