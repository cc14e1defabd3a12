using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>
/// Reads the factories of <c>Code</c>. What is already in S3 or in a registry is a structure like any other; of a project, folder or
/// file only its path is known until it is packaged.
/// </summary>
internal sealed class CodeReader(ModelSymbols model, ValueReader values)
{
    private const string FactoryPrefix = "From";

    /// <summary>Where code is; null when the operation is not a factory of code.</summary>
    public Value? Read(IOperation operation, PropertySchema property, Cursor cursor, Trail trail)
    {
        if (operation is not IInvocationOperation { TargetMethod: { IsStatic: true } factory, Arguments: var arguments } || !model.IsCode(factory.ContainingType))
        {
            return null;
        }

        var members = arguments.Select(argument => (Schema: ModelSymbols.CodeMember(argument.Parameter, property), argument.Value)).ToArray();
        return Array.Exists(members, static member => member.Schema is not null)
            ? Structure(members, cursor, trail)
            : arguments is [{ Value: var source }] && values.TextOf(source, trail) is { } text ? Asset(factory, text) : Value.Unknown;
    }

    private MapValue Structure(IEnumerable<(PropertySchema? Schema, IOperation Value)> members, Cursor cursor, Trail trail) => new(members
        .Where(static member => member.Schema is not null)
        .Select(member => new KeyValuePair<string, Value>(member.Schema!.Name, values.Read(member.Value, member.Schema, cursor.Member(member.Schema.Name), trail)))
        .Where(static entry => !entry.Value.IsAbsent));

    /// <summary><c>Code.FromFolder</c> makes an asset of the kind <c>folder</c>.</summary>
    private static Value Asset(IMethodSymbol factory, string source) => factory.Name.StartsWith(FactoryPrefix, StringComparison.Ordinal)
        ? new AssetValue(factory.Name.Substring(FactoryPrefix.Length).ToLowerInvariant(), source)
        : Value.Unknown;
}
