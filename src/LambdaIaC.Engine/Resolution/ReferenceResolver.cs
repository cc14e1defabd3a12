using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Resolution;

/// <summary>
/// Turns the properties of a plan into values: what the provider needs (<see cref="Reveal"/>) or what may be kept and compared
/// (<see cref="Record"/>).
/// </summary>
/// <param name="referents">The resources that can be referred to.</param>
/// <param name="secrets">The secrets of this run.</param>
internal sealed class ReferenceResolver(IReferents referents, SecretVault secrets)
{
    /// <summary>Everything real, secrets included: for the provider and nobody else.</summary>
    /// <exception cref="EngineException">A reference cannot be followed, or a secret is not set.</exception>
    public MapValue Reveal(string logicalId, MapValue properties) => (MapValue)Resolve(logicalId, properties, reveal: true);

    /// <summary>References followed, secrets sealed: for the state and for comparisons.</summary>
    /// <exception cref="EngineException">A reference cannot be followed.</exception>
    public MapValue Record(string logicalId, MapValue properties) => (MapValue)Resolve(logicalId, properties, reveal: false);

    private Value Resolve(string logicalId, Value value, bool reveal) => value switch
    {
        ReferenceValue reference => Follow(logicalId, reference, reveal),
        SecretValue secret => Open(secret.EnvironmentVariable, reveal),
        SealedSecretValue secret => Open(secret.EnvironmentVariable, reveal),
        JoinedValue joined => Join(joined.Parts.Select(part => Resolve(logicalId, part, reveal))),
        ListValue list => new ListValue([.. list.Items.Select(item => Resolve(logicalId, item, reveal))], list.IsOpen),
        MapValue map => new MapValue(
            map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Resolve(logicalId, entry.Value, reveal)))
                .Where(static entry => !entry.Value.IsAbsent),
            map.IsOpen),
        _ => value,
    };

    private Value Open(string variable, bool reveal) => reveal ? Value.Of(secrets.Reveal(variable)) : secrets.Seal(variable);

    private Value Follow(string logicalId, ReferenceValue reference, bool reveal)
    {
        var attribute = referents.Find(reference.LogicalId, reference.Attribute);
        return attribute.IsAbsent
            ? throw new EngineException(new EngineError(
                EngineErrorKind.InvalidPlan,
                $"{logicalId} refers to {reference.Attribute} of {reference.LogicalId}, which {reference.LogicalId} does not have."))
            : Resolve(logicalId, attribute, reveal);
    }

    /// <summary>Sealed parts stay apart, so that neither they nor their place in the text is lost.</summary>
    private static Value Join(IEnumerable<Value> resolved)
    {
        var parts = new List<Value>();
        foreach (var part in resolved.SelectMany(static part => part is JoinedValue joined ? joined.Parts : [part]))
        {
            if (part is UnknownValue and not SealedSecretValue)
            {
                return Value.Unknown;
            }

            if (part.IsKnown && parts is [.., { IsKnown: true } last])
            {
                parts[^1] = Value.Of(last.ToString() + part);
            }
            else
            {
                parts.Add(part.IsKnown ? Value.Of(part.ToString()) : part);
            }
        }

        return parts switch
        {
            [] => Value.Of(""),
            [TextValue only] => only,
            _ => new JoinedValue(parts),
        };
    }
}
