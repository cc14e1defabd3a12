using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class BucketLoopRuleTests
{
    [Theory]
    [InlineData("NotificationConfiguration.LambdaConfigurations[0].Event", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("NotificationConfiguration.LambdaConfigurations[0].Event", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": ["{b.Arn}/out/*"]}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "out/new/"}]}}}]}}
        }
        """)]
    [InlineData("NotificationConfiguration.LambdaConfigurations[0].Event", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": ["s3:*"], "Resource": "arn:aws:s3:::images/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}, "BucketName": "images"}
        }
        """)]
    [InlineData("NotificationConfiguration.LambdaConfigurations[0].Event", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {},
            "RolePolicy p": {"RoleName": "@role.RoleName", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Put*", "Resource": "{b.Arn}/*"}]}},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    public void Objects_that_call_their_writer_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<BucketLoopRule>(stack));

        Assert.Equal("LIAC5350", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "{b.Arn}/out/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "in/"}]}}}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "{other.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectRemoved:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "suffix", "Value": ".jpg"}]}}}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    public void Other_prefixes_buckets_and_actions_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<BucketLoopRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "?"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "?", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn", "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "?"}]}}}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": ["?"]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "?"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "?", "Resource": "{b.Arn}/*"}]}}]},
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<BucketLoopRule>(stack));
}
