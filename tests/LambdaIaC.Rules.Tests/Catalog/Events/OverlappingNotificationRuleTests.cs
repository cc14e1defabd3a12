using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class OverlappingNotificationRuleTests
{
    [Theory]
    [InlineData("NotificationConfiguration.LambdaConfigurations[1].Event", """
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}, {"Event": "s3:ObjectCreated:Put", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("NotificationConfiguration.LambdaConfigurations[1].Event", """
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/"}]}}}, {"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/new/"}]}}}]}}
        }
        """)]
    [InlineData("NotificationConfiguration.QueueConfigurations[0].Event", """
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}], "QueueConfigurations": [{"Event": "s3:ObjectCreated:*", "Queue": "@q.Arn"}]}}
        }
        """)]
    [InlineData("NotificationConfiguration.LambdaConfigurations[1].Event", """
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".jpg"}]}}}, {"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": "jpg"}]}}}]}}
        }
        """)]
    public void Two_notifications_about_one_key_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<OverlappingNotificationRule>(stack));

        Assert.Equal("LIAC5346", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/"}]}}}, {"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "out/"}]}}}]}}
        }
        """)]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}, {"Event": "s3:ObjectRemoved:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "suffix", "Value": ".jpg"}]}}}, {"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "suffix", "Value": ".png"}]}}}]}}
        }
        """)]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".jpg"}]}}}, {"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".png"}]}}}]}}
        }
        """)]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    public void Keys_and_events_that_differ_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<OverlappingNotificationRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "?", "Function": "@f.Arn"}, {"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "?"}]}}}, {"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}, {"Event": "s3:ObjectCreated:*", "Filter": "?"}]}}
        }
        """)]
    [InlineData("""{"Bucket b": {"NotificationConfiguration": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<OverlappingNotificationRule>(stack));
}
