using System.Reflection;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Values;

public sealed class OpenEnumTests
{
    public static TheoryData<Type> Enums =>
        [.. typeof(OpenEnum).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(OpenEnum))).OrderBy(static type => type.Name, StringComparer.Ordinal)];

    [Fact]
    public void A_word_that_this_library_does_not_know_can_be_written() =>
        Assert.Equal(Value.Of("dotnet12"), SampleStack.ValueOf(Runtime.Custom("dotnet12")));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Each_constant_is_a_word_of_its_own(Type type)
    {
        var words = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static constant => Assert.IsType<OpenEnum>(constant.GetValue(null), exactMatch: false).Value)
            .ToList();

        Assert.NotEmpty(words);
        Assert.DoesNotContain("", words);
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
    }
}
