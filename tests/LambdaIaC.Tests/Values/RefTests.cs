using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Values;

public sealed class RefTests
{
    private readonly SampleStack _stack = new();

    [Fact]
    public void A_resource_refers_by_the_attribute_that_stands_for_it()
    {
        var function = _stack.NewFunction();
        var version = new Version(_stack, "v1") { FunctionName = function };
        var alias = new Alias(_stack, "live") { FunctionName = function, FunctionVersion = version, Name = "live" };
        var layer = new LayerVersion(_stack, "layer") { Content = Code.FromFolder("layer") };
        var logs = new LogGroup(_stack, "logs");

        Assert.Equal(new ReferenceValue("orders", "FunctionName"), SampleStack.ValueOf((Ref<Function>)function));
        Assert.Equal(new ReferenceValue("orders-role", "Arn"), SampleStack.ValueOf(function.Role));
        Assert.Equal(new ReferenceValue("v1", "Version"), SampleStack.ValueOf((Ref<Version>)version));
        Assert.Equal(new ReferenceValue("live", "Name"), SampleStack.ValueOf((Ref<Alias>)alias));
        Assert.Equal(new ReferenceValue("layer", "LayerVersionArn"), SampleStack.ValueOf((Ref<LayerVersion>)layer));
        Assert.Equal(new ReferenceValue("logs", "LogGroupName"), SampleStack.ValueOf((Ref<LogGroup>)logs));
    }

    [Fact]
    public void A_resource_that_exists_already_is_its_text()
    {
        Assert.Equal(Value.Of("orders"), SampleStack.ValueOf(Function.FromName("orders")));
        Assert.Equal(Value.Of("7"), SampleStack.ValueOf(Version.FromNumber(7)));
        Assert.Equal(Value.Of("/aws/lambda/orders"), SampleStack.ValueOf(LogGroup.FromName("/aws/lambda/orders")));
        Assert.Equal(Value.Of("arn:aws:iam::123456789012:role/orders"), SampleStack.ValueOf(ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders")));
    }

    [Fact]
    public void Two_references_to_one_resource_are_equal()
    {
        var role = _stack.NewRole();
        Ref<ExecutionRole> one = role;
        Ref<ExecutionRole> same = role;

        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != ExecutionRole.FromArn("arn:aws:iam::123456789012:role/other"));
    }

    [Fact]
    public void A_reference_never_turns_into_a_string()
    {
        Ref<Function> reference = _stack.NewFunction();

        Assert.Contains("Text.Format", Assert.Throws<InvalidOperationException>(() => $"{reference}").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_nothing_is_not_set() => Assert.True(SampleStack.ValueOf(default(Ref<Function>)).IsAbsent);
}
