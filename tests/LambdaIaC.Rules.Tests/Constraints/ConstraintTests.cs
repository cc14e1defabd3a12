using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Constraints;

/// <summary>What is common to all constraints: they judge known values of their own kind, and nothing else.</summary>
public sealed class ConstraintTests
{
    private static readonly Dictionary<string, Constraint> Constraints = new Constraint[]
    {
        new Bytes(0), new Count(null, 0), new FunctionNameLength(1, 1), new KnownRuntime(), new Length(null, 0), new MinusOneOrAtLeast(5), new NotOneOf(["x"], "taken"),
        new NumberRange(5, 5), new OneOf(["a"]), new Pattern("a"), new PolicyLength(0), new PrincipalForm(), new ScheduleExpression(IsScheduler: true), new When("Other", new NumberRange(5, 5), new NumberRange(6, 6)),
    }.ToDictionary(constraint => constraint.GetType().Name);

    public static TheoryData<string> Names => [.. Constraints.Keys];

    [Fact]
    public void Every_constraint_is_in_this_test()
    {
        var all = typeof(Constraint).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(Constraint).IsAssignableFrom(type)).Select(type => type.Name);

        Assert.Equal(all.Order(StringComparer.Ordinal), Constraints.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_absent_or_unknown_satisfies_every_constraint(string name)
    {
        Value[] values = [Value.Absent, Value.Unknown, new ReferenceValue("a", "Arn"), new SecretValue("A"), new JoinedValue([Value.Of("abc"), Value.Unknown])];

        Assert.All(values, value => Assert.Null(Constraints[name].Check(value, TestResource.Function())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_truth_value_is_no_business_of_any_constraint(string name) =>
        Assert.Null(Constraints[name].Check(Value.Of(true), TestResource.Function()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_constraints_with_the_same_limits_describe_themselves_alike_before_and_after_a_check(string name)
    {
        var before = Constraints[name].Describe("units");
        Constraints[name].Check(Value.Of("xyz"), TestResource.Function());

        Assert.Equal(before, Constraints[name].Describe("units"));
        Assert.NotEqual("", before);
    }
}
