using CsCheck;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.State;

public sealed class RecordedValuesTests
{
    private static readonly Gen<Value> Leaf = Gen.OneOf(
        Gen.String.Where(static text => text.All(static letter => !char.IsSurrogate(letter))).Select(static text => Value.Of(text)),
        Gen.Long.Select(static number => Value.Of(number)),
        Gen.Double.Where(double.IsFinite).Select(static number => Value.Of(number)),
        Gen.Bool.Select(static flag => Value.Of(flag)),
        Gen.Const<Value>(new SealedSecretValue("TOKEN", "hash")),
        Gen.Const(Join(Value.Of("https://"), new SealedSecretValue("TOKEN", "hash"))),
        Gen.Const(Code("sha")));

    private static readonly Gen<string> Name = Gen.Int[0, 7].Select(static index => new[] { "a", "b", "ref", "secret", "join", "asset", "literal", "$ref" }[index]);

    private static readonly Gen<Value> Tree = Gen.Recursive<Value>(static (depth, inner) => depth > 3
        ? Leaf
        : Gen.OneOf(Leaf, inner.List[0, 3].Select(static items => (Value)new ListValue(items)), Gen.Select(Name, inner).List[0, 3].Select(MapOf)));

    [Fact]
    public void Whatever_is_recorded_is_read_back_the_same() => Tree.Sample(
        static tree =>
        {
            var values = new MapValue([KeyValuePair.Create("value", tree)]);

            return RecordedValues.FromJson(RecordedValues.ToJson(values), RecordedValues.HashesOf(values)).Equals(values);
        },
        iter: 2000);

    [Fact]
    public void One_value_has_one_form()
    {
        var one = new MapValue([KeyValuePair.Create("b", Value.Of(1.0)), KeyValuePair.Create("a", Value.Of(2))]);

        Assert.Equal("""{"a":2,"b":1.0}""", RecordedValues.ToJson(one));
    }

    [Fact]
    public void A_secret_is_recorded_by_its_variable_and_its_hash_stands_beside()
    {
        var values = new MapValue([KeyValuePair.Create<string, Value>("a", new SealedSecretValue("TOKEN", "hash"))]);

        Assert.Equal("""{"a":{"secret":{"environment":"TOKEN"}}}""", RecordedValues.ToJson(values));
        Assert.Equal([KeyValuePair.Create("TOKEN", "hash")], RecordedValues.HashesOf(values));
    }

    [Fact]
    public void Values_that_were_edited_by_hand_are_not_guessed_at() =>
        Assert.Throws<InvalidDataException>(static () => RecordedValues.FromJson("""{"a":{"ref":1}}""", new Dictionary<string, string>()));

    private static Value MapOf(List<(string Name, Value Value)> entries) =>
        new MapValue(entries.Select(static entry => KeyValuePair.Create(entry.Name, entry.Value)));
}
