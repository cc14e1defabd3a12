using System.Reflection;

namespace LambdaIaC.DotNetRuntime.Serialization;

/// <summary>Chooses the serializer of a handler: the one named by an attribute on the method, else on its assembly, else the platform's.</summary>
internal static class SerializerChoice
{
    // Known by name, because every function brings its own copy of the package.
    private const string Attribute = "Amazon.Lambda.Core.LambdaSerializerAttribute";

    public static ISerializer For(MethodInfo method)
    {
        var named = Named(method.GetCustomAttributesData()) ?? Named(method.Module.Assembly.GetCustomAttributesData());
        return named is null ? new PlatformSerializer() : new FunctionSerializer(named);
    }

    private static Type? Named(IList<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeType.FullName == Attribute && attribute.ConstructorArguments is [{ Value: Type serializer }])
            {
                return serializer;
            }
        }

        return null;
    }
}
