using System.Globalization;
using LambdaIaC.Compiler.Documents;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Plan;

/// <summary>Reads the values of a plan: the other direction of <see cref="PlanValueWriter"/>.</summary>
/// <param name="shape">Notes what is not a value.</param>
internal sealed class PlanValueReader(JsonShape shape)
{
    private const string ReferenceName = "a reference";
    private const string SecretName = "a secret";
    private const string AssetName = "an asset";

    /// <summary>Reads the properties of a resource.</summary>
    public MapValue ReadProperties(JsonItem item)
    {
        var value = item is JsonMap ? Read(item) : MapOf(shape.Members(item, "'properties'"));
        if (value is MapValue properties)
        {
            return properties;
        }

        shape.Report(item.Position, "'properties' must be an object with the properties of the resource.");
        return MapValue.Empty;
    }

    private Value Read(JsonItem item) => item switch
    {
        JsonText { Text: var text } => Value.Of(text),
        JsonFlag { Flag: var flag } => Value.Of(flag),
        JsonNumber number => ReadNumber(number),
        JsonList { Items: var items } => new ListValue([.. items.Select(Read)]),
        JsonMap map => ReadMap(map),
        _ => Value.Absent,
    };

    private Value ReadNumber(JsonNumber item)
    {
        if (item.Digits.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
        {
            return Value.Of(shape.Integer(item, "the number"));
        }

        var number = double.Parse(item.Digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
        {
            shape.Report(item.Position, $"The number {item.Digits} is too large.");
        }

        return Value.Of(number);
    }

    private Value ReadMap(JsonMap map)
    {
        var leading = map.Members.FirstOrDefault(static member => PlanForm.IsLeading(member.Name));
        return leading?.Name switch
        {
            null => MapOf(map.Members),
            PlanForm.Reference => ReadReference(map),
            PlanForm.Secret => ReadSecret(map),
            PlanForm.Join => new JoinedValue([.. shape.List(shape.Record(map, "a join", PlanForm.Join)[PlanForm.Join], "'join'").Select(Read)]),
            PlanForm.Asset => ReadAsset(map),
            _ => MapOf(shape.Members(shape.Record(map, "a literal", PlanForm.Literal)[PlanForm.Literal], "'literal'")),
        };
    }

    private MapValue MapOf(IReadOnlyList<JsonMember> members) => new(members.Select(member => KeyValuePair.Create(member.Name, Read(member.Value))));

    private ReferenceValue ReadReference(JsonMap map)
    {
        var members = shape.Record(map, ReferenceName, PlanForm.Attribute, PlanForm.Reference);
        return new ReferenceValue(shape.Text(members[PlanForm.Reference], "'ref'"), shape.Text(members[PlanForm.Attribute], "'attribute'"));
    }

    private SecretValue ReadSecret(JsonMap map)
    {
        var secret = shape.Record(map, SecretName, PlanForm.Secret)[PlanForm.Secret];
        return new SecretValue(shape.Text(shape.Record(secret, SecretName, PlanForm.EnvironmentVariable)[PlanForm.EnvironmentVariable], "'environment'"));
    }

    /// <summary>Hash and sizes are all there, or none: a plan that was made without packaging has none.</summary>
    private AssetValue ReadAsset(JsonMap map)
    {
        var isPackaged = map.Members.Any(static member => member.Name is PlanForm.Sha256 or PlanForm.Size or PlanForm.UnzippedSize);
        var members = isPackaged
            ? shape.Record(map, AssetName, PlanForm.Asset, PlanForm.Sha256, PlanForm.Size, PlanForm.Source, PlanForm.UnzippedSize)
            : shape.Record(map, AssetName, PlanForm.Asset, PlanForm.Source);
        return new AssetValue(shape.Text(members[PlanForm.Asset], "'asset'"), shape.Text(members[PlanForm.Source], "'source'"))
        {
            Sha256 = isPackaged ? shape.Text(members[PlanForm.Sha256], "'sha256'") : null,
            Size = isPackaged ? shape.Integer(members[PlanForm.Size], "'size'") : null,
            UnzippedSize = isPackaged ? shape.Integer(members[PlanForm.UnzippedSize], "'unzippedSize'") : null,
        };
    }
}
