using System.Diagnostics;
using System.Text.RegularExpressions;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>Every pattern of every schema: samples on both sides, and texts that make a bad expression run away.</summary>
public sealed class PatternTests
{
    private static readonly TestResource Resource = TestResource.Function();

    private static Dictionary<string, Pattern> Patterns { get; } = SchemaTree.All
        .SelectMany(entry => entry.Property.Constraints.Concat(entry.Property.KeyConstraints))
        .OfType<Pattern>()
        .GroupBy(pattern => pattern.Expression)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public static TheoryData<string> Expressions => [.. Patterns.Keys];

    [Fact]
    public void Every_pattern_has_samples_and_every_sample_a_pattern() =>
        Assert.Equal(Patterns.Keys.Order(StringComparer.Ordinal), PatternSamples.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_pattern_says_what_it_means() => Assert.All(Patterns.Values, pattern => Assert.False(string.IsNullOrEmpty(pattern.Meaning), pattern.Expression));

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Legal_samples_match(string expression) =>
        Assert.All(PatternSamples.All[expression].Legal, sample => Assert.Null(Patterns[expression].Check(Value.Of(sample), Resource)));

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Illegal_samples_do_not_match(string expression) =>
        Assert.All(PatternSamples.All[expression].Illegal, sample =>
            Assert.Equal($"Member must satisfy regular expression pattern: {expression}", Patterns[expression].Check(Value.Of(sample), Resource)?.AwsConstraint));

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_match_goes_from_the_first_to_the_last_character(string expression) =>
        Assert.All(PatternSamples.All[expression].Legal.Where(sample => sample.Length > 0), sample =>
            Assert.NotNull(Patterns[expression].Check(Value.Of(sample + PatternSamples.All[expression].Tail), Resource)));

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_long_text_that_almost_matches_is_judged_at_once(string expression)
    {
        var regex = new Regex(AwsExpression.Translate(expression), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        var samples = PatternSamples.All[expression].Legal.Where(sample => sample.Length > 0).ToList();
        string[] starts = [.. samples, .. samples.Select(sample => sample[..(sample.Length / 2)]), ""];
        foreach (var start in starts)
        {
            foreach (var repeated in new[] { "a", "0", "-", "a0", ".", ":", "/", "aws-", "\u00E4", start.Length == 0 ? "arn:" : start })
            {
                var text = start + string.Concat(Enumerable.Repeat(repeated, 10000 / repeated.Length)) + "\u0001\n";
                var watch = Stopwatch.StartNew();
                _ = regex.IsMatch(text);
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{expression} took {watch.Elapsed} on {start} + {repeated}...");
            }
        }
    }
}
