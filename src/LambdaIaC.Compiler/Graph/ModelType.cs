using System.Reflection;
using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Compiler.Graph;

/// <summary>The properties of a class of the model that belong to the configuration: those with an <c>init</c> accessor.</summary>
/// <param name="Properties">The properties, which are called what the schema calls them.</param>
internal sealed record ModelType(IReadOnlyList<ModelProperty> Properties)
{
    /// <summary>Looks a class up.</summary>
    /// <exception cref="NotSupportedException">A resource has no schema, or a property that its schema does not know.</exception>
    public static ModelType Of(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsConfiguration).Select(static property => new ModelProperty(property)).ToList();
        if (typeof(Resource).IsAssignableFrom(type))
        {
            var schema = SchemaCatalog.Find(type.Name) ?? throw new NotSupportedException($"The resource {type.Name} of the model has no schema.");
            if (properties.Find(property => schema.Find(property.Name) is null) is { } unknown)
            {
                throw new NotSupportedException($"The schema of {type.Name} has no property {unknown.Name}, but the model has.");
            }
        }

        return new ModelType(properties);
    }

    private static bool IsConfiguration(PropertyInfo property) =>
        property.Name != nameof(Resource.DependsOn)
        && property.GetIndexParameters().Length == 0
        && property.SetMethod is { IsPublic: true } setter
        && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}

/// <summary>One property of a class of the model. Its getter is compiled by the runtime after the first few calls.</summary>
internal sealed class ModelProperty(PropertyInfo property)
{
    private readonly MethodInvoker _getter = MethodInvoker.Create(property.GetMethod!);

    public string Name { get; } = property.Name;

    public object? Get(object model) => _getter.Invoke(model);
}
