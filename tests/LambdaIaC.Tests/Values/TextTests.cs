using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Values;

public sealed class TextTests
{
    private readonly Function _function = new SampleStack().NewFunction();

    [Fact]
    public void A_string_is_a_text() => Assert.Equal("orders", ((Text)"orders").ToString());

    [Fact]
    public void An_attribute_is_a_reference() => Assert.Equal(new ReferenceValue("orders", "Arn"), SampleStack.ValueOf(_function.Arn));

    [Fact]
    public void An_interpolated_text_keeps_its_references()
    {
        var text = Text.Format($"{_function.Arn}:{1_000}/{"live"}");

        Assert.Equal(
            new JoinedValue([new ReferenceValue("orders", "Arn"), Value.Of(":"), Value.Of("1000"), Value.Of("/"), Value.Of("live")]),
            SampleStack.ValueOf(text));
    }

    [Fact]
    public void An_interpolated_text_of_known_parts_is_known() => Assert.Equal("table-7", Text.Format($"table-{7}").ToString());

    [Fact]
    public void An_attribute_never_turns_into_a_string_by_accident()
    {
        var error = Assert.Throws<InvalidOperationException>(() => $"{_function.Arn}:live");

        Assert.Contains("Text.Format", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_known_by_its_variable_only()
    {
        var secret = Secret.FromEnvironment("API_KEY");

        Assert.Equal(new SecretValue("API_KEY"), SampleStack.ValueOf(secret));
        Assert.DoesNotContain("API_KEY", Assert.Throws<InvalidOperationException>(() => secret.ToString()).Message, StringComparison.Ordinal);
    }
}
