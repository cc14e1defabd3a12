using System.Globalization;
using System.Text.Json;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Plan;

/// <summary>Writes one value into a plan.</summary>
internal static class PlanValueWriter
{
    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentException">The value has no form in a plan, which the graph should have refused.</exception>
    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case TextValue { Text: var text }:
                json.WriteStringValue(text);
                break;
            case IntegerValue { Number: var number }:
                json.WriteNumberValue(number);
                break;
            case NumberValue { Number: var number }:
                json.WriteRawValue(Digits(number));
                break;
            case BooleanValue { Flag: var flag }:
                json.WriteBooleanValue(flag);
                break;
            case { IsAbsent: true }:
                json.WriteNullValue();
                break;
            case ListValue { IsOpen: false, Items: var items }:
                WriteItems(json, items);
                break;
            case MapValue { IsOpen: false } map:
                WriteMap(json, map);
                break;
            case ReferenceValue reference:
                json.WriteStartObject();
                json.WriteString(PlanForm.Attribute, reference.Attribute);
                json.WriteString(PlanForm.Reference, reference.LogicalId);
                json.WriteEndObject();
                break;
            case SecretValue secret:
                json.WriteStartObject();
                json.WriteStartObject(PlanForm.Secret);
                json.WriteString(PlanForm.EnvironmentVariable, secret.EnvironmentVariable);
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            case JoinedValue { Parts: var parts }:
                json.WriteStartObject();
                json.WritePropertyName(PlanForm.Join);
                WriteItems(json, parts);
                json.WriteEndObject();
                break;
            case AssetValue asset:
                WriteAsset(json, asset);
                break;
            default:
                throw new ArgumentException($"A plan has no form for {value.GetType().Name} '{value}'.", nameof(value));
        }
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyList<Value> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, MapValue map)
    {
        var looksLikeForm = map.Entries.Any(static entry => PlanForm.IsLeading(entry.Key));
        if (looksLikeForm)
        {
            json.WriteStartObject();
            json.WritePropertyName(PlanForm.Literal);
        }

        json.WriteStartObject();
        foreach (var (name, value) in map.Entries)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
        if (looksLikeForm)
        {
            json.WriteEndObject();
        }
    }

    private static void WriteAsset(Utf8JsonWriter json, AssetValue asset)
    {
        json.WriteStartObject();
        json.WriteString(PlanForm.Asset, asset.Kind);
        if (asset is { Sha256: { } sha256, Size: { } size, UnzippedSize: { } unzippedSize })
        {
            json.WriteString(PlanForm.Sha256, sha256);
            json.WriteNumber(PlanForm.Size, size);
            json.WriteString(PlanForm.Source, asset.Source);
            json.WriteNumber(PlanForm.UnzippedSize, unzippedSize);
        }
        else
        {
            json.WriteString(PlanForm.Source, asset.Source);
        }

        json.WriteEndObject();
    }

    /// <summary>A number that need not be whole keeps its point, so that it is read back as what it was.</summary>
    private static string Digits(double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny('.', 'E') < 0 ? $"{digits}.0" : digits;
    }
}
