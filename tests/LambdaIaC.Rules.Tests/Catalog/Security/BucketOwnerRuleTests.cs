using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class BucketOwnerRuleTests
{
    [Fact]
    public void A_bucket_without_its_account_is_found()
    {
        Value[] buckets =
        [
            Value.Of("arn:aws:s3:::orders"),
            TestPolicy.Arn("bucket"),
            new JoinedValue([Value.Of("arn:"), Value.Unknown, Value.Of(":s3:::"), Value.Unknown]),
        ];

        Assert.All(buckets, bucket => Assert.Equal(("LIAC4402", "SourceArn"), Assert.Single(Check(bucket).Select(finding => (finding.Rule.Id, finding.PropertyPath)))));
    }

    [Fact]
    public void A_bucket_with_its_account_is_legal()
    {
        Assert.Empty(Check(Value.Of("arn:aws:s3:::orders"), Value.Of("123456789012")));
        Assert.Empty(Check(Value.Of("arn:aws:s3:::orders"), Value.Unknown));
    }

    [Fact]
    public void Other_sources_and_those_that_are_not_known_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(Value.Absent));
        Assert.Empty(Check(TestPolicy.Arn("Parameter")));
    }

    private static IEnumerable<Finding> Check(Value source, Value? account = null) => new BucketOwnerRule().Check(
        TestStack.Of(
            new TestResource("Bucket", "bucket", MapValue.Empty),
            new TestResource("Permission", "permission", TestResource.Map(("Principal", Value.Of("s3.amazonaws.com")), ("SourceArn", source), ("SourceAccount", account ?? Value.Absent)))),
        RuleContext.Default);
}
