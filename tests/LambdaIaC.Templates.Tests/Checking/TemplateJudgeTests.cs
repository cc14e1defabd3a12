namespace LambdaIaC.Templates.Tests.Checking;

public sealed class TemplateJudgeTests
{
    private const string Rest = "Runtime: python3.13, Handler: a.b, Role: !Ref R, Code: c";

    [Fact]
    public void A_property_that_is_missing_points_at_the_resource() => Assert.Contains(
        "LIAC1009 (2,3) Role",
        CheckedTemplate.Findings("Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties: {Runtime: python3.13, Handler: a.b, Code: c}\n"));

    [Fact]
    public void A_block_points_at_its_key() => Assert.Contains(
        "LIAC2001 (5,7) VpcConfig.SecurityGroupIds",
        CheckedTemplate.Findings("Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      VpcConfig:\n        SubnetIds:\n          - subnet-0a1b2c3d\n"));

    [Fact]
    public void A_reason_suppresses_and_stays_visible()
    {
        var finding = CheckedTemplate.Readable(CheckedTemplate.Of(
            $$$$"""
            Resources:
              F:
                Type: AWS::Lambda::Function
                Metadata: {lambdaiac: {suppress: {LIAC1001: It is a test.}}}
                Properties: {Timeout: 901, {{{{Rest}}}}}
            """)).Single(static finding => finding.Rule.Id == "LIAC1001");
        Assert.Equal("It is a test.", finding.Suppression);
    }

    [Fact]
    public void The_suppressions_of_cfn_lint_are_not_ours() => Assert.Null(CheckedTemplate.Readable(CheckedTemplate.Of(
        $$$$"""
        Resources:
          F:
            Type: AWS::Lambda::Function
            Metadata: {cfn-lint: {config: {ignore_checks: [LIAC1001]}}}
            Properties: {Timeout: 901, {{{{Rest}}}}}
        """)).Single(static finding => finding.Rule.Id == "LIAC1001").Suppression);

    [Fact]
    public void What_comes_with_a_resource_is_suppressed_at_the_resource() => Assert.Equal("Yes.", CheckedTemplate.Readable(CheckedTemplate.Of(
        """
        Resources:
          F:
            Type: AWS::Serverless::Function
            Metadata: {lambdaiac: {suppress: {LIAC1182: Yes.}}}
            Properties: {Runtime: python3.13, Handler: a.b, CodeUri: c, EventInvokeConfig: {MaximumRetryAttempts: 9}}
        """)).Single(static finding => finding.Rule.Id == "LIAC1182").Suppression);

    [Fact]
    public void A_macro_may_write_what_is_missing_but_not_undo_what_is_wrong() => Assert.Equal(
        ["LIAC1001"],
        CheckedTemplate.Ids("Transform: Mine\nResources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties: {Timeout: 6000}\n"));

    [Fact]
    public void A_role_needs_a_trust_policy()
    {
        Assert.Equal(["LIAC4413"], CheckedTemplate.Ids("Resources:\n  R: {Type: AWS::IAM::Role}\n"));
        Assert.Empty(CheckedTemplate.Ids("Resources:\n  R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: !Ref Trust}}\n"));
        Assert.Empty(CheckedTemplate.Ids("Resources:\n  R: {Type: AWS::IAM::Role, Properties: {Fn::Transform: {Name: Mine}}}\n"));
    }

    [Theory]
    [InlineData("Type: !Rain::Module vpc.yml")]
    [InlineData("Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://bucket/queue.yaml}}")]
    public void A_resource_that_is_yet_to_be_written_is_not_judged_and_the_others_are(string body) => Assert.Contains(
        "LIAC1001",
        CheckedTemplate.Ids($"Resources:\n  Later: {{{body}}}\n  F:\n    Type: AWS::Lambda::Function\n    Properties: {{Timeout: 901, {Rest}}}\n"));

    [Theory]
    [InlineData("AWS::CloudFormation::Stack", "Outputs.Failures", 0)]
    [InlineData("AWS::Serverless::Application", "Outputs.Failures", 0)]
    [InlineData("AWS::SSM::Parameter", "Value", 0)]
    [InlineData("Custom::Queue", "Arn", 0)]
    [InlineData("AWS::Events::EventBus", "Arn", 0)]
    [InlineData("AWS::DynamoDB::Table", "Arn", 1)]
    public void What_a_nested_stack_or_a_custom_resource_gives_may_be_anything(string type, string attribute, int findings) => Assert.Equal(findings, CheckedTemplate.Ids(
        $"""
        Resources:
          Other:
            Type: {type}
          Calls:
            Type: AWS::Lambda::EventInvokeConfig
            Properties:
              FunctionName: orders
              Qualifier: $LATEST
              DestinationConfig:
                OnFailure:
                  Destination: !GetAtt Other.{attribute}
        """).Count(static id => id == "LIAC5205"));

    [Fact]
    public void Code_that_the_NET_tools_fill_in_is_not_judged() => Assert.Empty(CheckedTemplate.Ids(
        "Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties: {Runtime: dotnet10, Handler: 'A::B::C', Role: !Ref R, Code: {S3Bucket: '', S3Key: ''}}\n"));

    [Fact]
    public void An_image_that_the_build_of_SAM_makes_is_not_judged() => Assert.DoesNotContain("LIAC2104", CheckedTemplate.Ids(
        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Metadata: {Dockerfile: Dockerfile, DockerContext: app}\n    Properties: {PackageType: Image, CodeUri: app}\n"));

    [Fact]
    public void A_condition_that_excludes_a_resource_excludes_its_findings() => Assert.DoesNotContain("LIAC1001", CheckedTemplate.Ids(
        $"Conditions: {{Never: !Equals [a, b]}}\nResources:\n  F: {{Type: AWS::Lambda::Function, Condition: Never, Properties: {{Timeout: 901, {Rest}}}}}\n"));
}
