using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Constraints;

/// <summary>The nearest legal value, which a code fix writes.</summary>
public sealed class NearestValueTests
{
    [Fact]
    public void A_number_moves_to_the_bound_that_it_broke()
    {
        Assert.Equal(Value.Of(900L), NearestOf(new NumberRange(1, 900), Value.Of(5000L)));
        Assert.Equal(Value.Of(1L), NearestOf(new NumberRange(1, 900), Value.Of(long.MinValue)));
        Assert.Equal(Value.Of(8.0), NearestOf(new NumberRange(2, 8), Value.Of(8.5)));
    }

    [Theory]
    [InlineData(-7, 1)]
    [InlineData(10, 7)]
    [InlineData(11, 14)]
    [InlineData(9999, 14)]
    public void A_number_moves_to_the_nearest_of_a_set(long number, long expected) =>
        Assert.Equal(Value.Of(expected), NearestOf(new OneOf(["1", "7", "14"]), Value.Of(number)));

    [Theory]
    [InlineData("active", "Active")]
    [InlineData("PASSTHROUGH", "PassThrough")]
    [InlineData("Activ", null)]
    public void A_word_takes_its_proper_spelling(string word, string? expected) =>
        Assert.Equal(Value.Of(expected), NearestOf(new OneOf(["Active", "PassThrough"]), Value.Of(word)) ?? Value.Absent);

    [Theory]
    [InlineData("nodejs22", "nodejs22.x")]
    [InlineData("NodeJS24.X", "nodejs24.x")]
    [InlineData("DotNet10", "dotnet10")]
    [InlineData("python-3.14", "python3.14")]
    [InlineData("dotnet9", null)]
    [InlineData("cobol85", null)]
    public void A_runtime_takes_its_proper_spelling(string id, string? expected) =>
        Assert.Equal(Value.Of(expected), NearestOf(new KnownRuntime(), Value.Of(id)) ?? Value.Absent);

    [Fact]
    public void Texts_and_collections_have_none()
    {
        Assert.Null(NearestOf(new Length(null, 1), Value.Of("abc")));
        Assert.Null(NearestOf(new Pattern("a"), Value.Of("abc")));
        Assert.Null(NearestOf(new Count(null, 1), TestResource.Texts("a", "b")));
    }

    private static Value? NearestOf(Constraint constraint, Value value)
    {
        var violation = constraint.Check(value, TestResource.Function());
        Assert.NotNull(violation);
        return violation.Nearest;
    }
}
