using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary>Where an intrinsic function stands.</summary>
/// <param name="Reader">Reads what it is given.</param>
/// <param name="Schema">The property whose value it is; null when there is no schema.</param>
/// <param name="At">The function itself.</param>
internal readonly record struct IntrinsicCall(ValueReader Reader, PropertySchema? Schema, Node At)
{
    public Located Unknown => Located.Unknown(At);

    public Located Answer(Value value) => Located.Of(value, At);

    /// <summary>A text that the function made, as the property takes it.</summary>
    public Located Typed(Value value) => Answer(value is TextValue { Text: var text } && Schema is { } schema ? Scalars.Of(text, schema.Kind) : value);

    /// <summary>The text of an argument once it is evaluated; null when it is not known.</summary>
    public string? Text(Node argument) => Reader.Read(argument, null).Value is { IsKnown: true } value and not (MapValue or ListValue) ? value.ToString() : null;
}
