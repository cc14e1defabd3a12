using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Versions;

public sealed class QualifierTests
{
    private readonly SampleStack _stack = new();

    [Fact]
    public void A_version_an_alias_and_a_string_are_qualifiers()
    {
        var function = _stack.NewFunction();
        var version = new Version(_stack, "v1") { FunctionName = function };
        var alias = new Alias(_stack, "live") { FunctionName = function, FunctionVersion = version, Name = "live" };

        Assert.Equal(new ReferenceValue("v1", "Version"), SampleStack.ValueOf((Qualifier)version));
        Assert.Equal(new ReferenceValue("live", "Name"), SampleStack.ValueOf((Qualifier)alias));
        Assert.Equal(Value.Of("3"), SampleStack.ValueOf((Qualifier)"3"));
    }

    [Fact]
    public void Asynchronous_events_are_those_of_the_unpublished_version_by_default()
    {
        var config = new EventInvokeConfig(_stack, "events") { FunctionName = _stack.NewFunction(), MaximumRetryAttempts = 0 };

        Assert.Equal(Value.Of("$LATEST"), SampleStack.ValueOf(config.Qualifier));
    }
}
