using LambdaIaC.Rules.Values;

namespace LambdaIaC.Templates.Tests.Intrinsics;

public sealed class IntrinsicTests
{
    private const string Rest = """

        Parameters:
          Open: {Type: String, Default: x}
          Only: {Type: String, AllowedValues: [one]}
          Subnets: {Type: CommaDelimitedList}
        Mappings:
          Map: {first: {second: found, number: 7}}
        """;

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("!Ref Only", "one")]
    [InlineData("!Sub a-${Only}", "a-one")]
    [InlineData("!Sub ['a-${X}', {X: !Ref Only}]", "a-one")]
    [InlineData("!Sub '${!Literal}'", "${Literal}")]
    [InlineData("!Join ['-', [a, !Ref Only]]", "a-one")]
    [InlineData("!Select [1, [a, b]]", "b")]
    [InlineData("!Select ['0', !Split [',', 'a,b']]", "a")]
    [InlineData("!FindInMap [Map, first, second]", "found")]
    [InlineData("8080", "8080")]
    [InlineData("'${Only}'", "${Only}")]
    [InlineData("'${aws:username}'", "${aws:username}")]
    public void A_text_is_known(string written, string expected) => Assert.Equal(Value.Of(expected), Of("Handler", written));

    [Theory]
    [InlineData("!Ref Open")]
    [InlineData("!Ref Nothing")]
    [InlineData("!Ref AWS::AccountId")]
    [InlineData("!ImportValue x")]
    [InlineData("!FindInMap [Map, !Ref Open, second]")]
    [InlineData("!FindInMap [Map, first, none]")]
    [InlineData("!Select [9, [a, b]]")]
    [InlineData("!Select [0, !Ref Subnets]")]
    [InlineData("!GetAtt Nothing.Arn")]
    [InlineData("!If [NoSuchCondition, a, b]")]
    [InlineData("'{{resolve:secretsmanager:x}}'")]
    [InlineData("!Sub '{{resolve:ssm:/shop/${Only}/handler}}'")]
    [InlineData("'${self:custom.handler}'")]
    [InlineData("'${opt:stage, self:provider.stage}'")]
    [InlineData("'${self:custom.${opt:stage}.handler}'")]
    [InlineData("{Fn::Transform: {Name: Macro}}")]
    [InlineData("~")]
    public void Anything_else_is_unknown(string written) => Assert.True(Of("Handler", written) is { IsUnknown: true } value && value.GetType() == typeof(UnknownValue));

    [Fact]
    public void NoValue_is_absent() => Assert.True(Of("Handler", "!Ref AWS::NoValue").IsAbsent);

    [Theory]
    [InlineData("!Ref Queue", "QueueUrl")]
    [InlineData("!GetAtt Queue.Arn", "Arn")]
    [InlineData("{Fn::GetAtt: [Queue, Arn]}", "Arn")]
    [InlineData("{Fn::GetAtt: Queue.Arn}", "Arn")]
    [InlineData("!Sub ${Queue.Arn}", "Arn")]
    public void A_resource_is_a_reference(string written, string attribute) => Assert.Equal(new ReferenceValue("Queue", attribute), Of("Role", written));

    [Fact]
    public void A_text_with_a_reference_in_it_is_joined() => Assert.Equal(
        new JoinedValue([Value.Of("arn:"), Value.Unknown, Value.Of(":x/"), new ReferenceValue("Queue", "Arn"), Value.Of("*")]),
        Of("Role", "!Sub 'arn:${AWS::Partition}:x/${Queue.Arn}*'"));

    [Theory]
    [InlineData("Timeout", "'30'", "30")]
    [InlineData("Timeout", "30.0", "30")]
    [InlineData("Timeout", "!FindInMap [Map, first, number]", "7")]
    [InlineData("Timeout", "!Sub '3${Zero}'", null)]
    [InlineData("Timeout", "!Join ['', ['3', '0']]", "30")]
    public void A_number_may_be_a_text(string name, string written, string? expected) =>
        Assert.Equal(expected, Of(name, written) is IntegerValue number ? number.ToString() : null);

    [Fact]
    public void Tags_are_a_map() => Assert.Equal(
        new MapValue([KeyValuePair.Create("a", Value.Of("1"))]),
        Of("Tags", "[{Key: a, Value: 1}, !Ref AWS::NoValue]"));

    [Fact]
    public void A_tag_that_is_not_known_leaves_the_map_open() => Assert.True(Of("Tags", "[{Key: !Ref Open, Value: 1}]") is MapValue { IsOpen: true, Entries: [] });

    [Fact]
    public void Inline_code_is_an_asset() => Assert.Equal(new AssetValue("inline", "code"), Of("Code", "{ZipFile: code}"));

    [Fact]
    public void A_path_is_a_text_that_packaging_replaces() => Assert.Equal(Value.Of("./build"), Of("Code", "./build"));

    private static Value Of(string name, string written) => TemplateResources.Property(name, written, Rest);
}
