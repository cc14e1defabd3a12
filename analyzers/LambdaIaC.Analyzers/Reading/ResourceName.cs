using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>What messages call a resource that code creates.</summary>
internal static class ResourceName
{
    /// <summary>The logical id; where that is not a constant, how it is put together; without one the name in AWS, or the method that an attribute is on.</summary>
    public static string Of(IObjectCreationOperation creation, MapValue properties, ISymbol? around, ValueReader reader, Trail trail)
    {
        if ((IdOf(creation) ?? IdAround(creation)) is { } id)
        {
            return reader.TextOf(id, trail) ?? (id.Syntax.ToString() is var written && written.Contains('\n') ? "" : written.TrimStart('$').Trim('"'));
        }

        var name = properties.Entries.FirstOrDefault(static entry => entry.Key is "FunctionName" or "TargetFunctionArn" or "LayerName").Value?.Text();
        return name ?? (creation.Parent is IAttributeOperation ? around?.Name : null) ?? "";
    }

    private static IOperation? IdOf(IObjectCreationOperation creation) =>
        creation.Arguments.FirstOrDefault(static argument => argument.Parameter is { Name: "id" or "name", Type.SpecialType: SpecialType.System_String })?.Value;

    /// <summary>The id of the construct that takes the creation as its arguments.</summary>
    private static IOperation? IdAround(IOperation creation)
    {
        var step = creation.Parent;
        while (step is IConversionOperation)
        {
            step = step.Parent;
        }

        return step is IArgumentOperation { Parent: IObjectCreationOperation construct } ? IdOf(construct) : null;
    }
}
