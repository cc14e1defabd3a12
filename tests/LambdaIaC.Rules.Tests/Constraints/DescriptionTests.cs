using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Tests.Constraints;

public sealed class DescriptionTests
{
    [Fact]
    public void Limits_are_worded_for_a_person()
    {
        Assert.Equal("between 1 and 900 seconds", new NumberRange(1, 900).Describe("seconds"));
        Assert.Equal("between 128 and 10,240 MB", new NumberRange(128, 10240).Describe("MB"));
        Assert.Equal("at least 0", new NumberRange(0, null).Describe(null));
        Assert.Equal("at most 1.5", new NumberRange(null, 1.5).Describe(null));
        Assert.Equal("1 to 64 characters long", new Length(1, 64).Describe(null));
        Assert.Equal("at most 1,024 characters long", new Length(0, 1024).Describe(null));
        Assert.Equal("exactly 1 item", new Count(1, 1).Describe(null));
        Assert.Equal("1 to 50 items", new Count(1, 50).Describe(null));
        Assert.Equal("at most 5 items", new Count(0, 5).Describe(null));
        Assert.Equal("at most 4,096 bytes of compact JSON", new Bytes(4096).Describe("compact JSON"));
        Assert.Equal("one of 1, 3, 5 days", new OneOf(["1", "3", "5"]).Describe("days"));
        Assert.Equal("other than $LATEST, which is not published", new NotOneOf(["$LATEST"], "not published").Describe(null));
        Assert.Equal("between 1 and 9 (between 1 and 99 with Other)", new When("Other", new NumberRange(1, 99), new NumberRange(1, 9)).Describe(null));
        Assert.Equal("text that matches a+", new Pattern("a+").Describe(null));
    }

    [Fact]
    public void A_collection_has_and_everything_else_is()
    {
        Assert.Equal("have", new Count(0, 5).Verb);
        Assert.Equal("be", new Length(0, 5).Verb);
    }
}
