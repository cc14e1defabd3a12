namespace LambdaIaC.Templates.Tests.Values;

/// <summary>What CloudFormation cannot turn into what a property asks for, and what it can.</summary>
public sealed class WrongKindTests
{
    [Theory]
    [InlineData("Timeout: abc", "Timeout")]
    [InlineData("Timeout: \"30s\"", "Timeout")]
    [InlineData("Timeout: true", "Timeout")]
    [InlineData("Timeout: [30]", "Timeout")]
    [InlineData("Handler: {Name: a.b}", "Handler")]
    [InlineData("Layers: arn:aws:lambda:eu-west-1:123456789012:layer:a:1", "Layers")]
    [InlineData("Layers: {Arn: a}", "Layers")]
    [InlineData("Layers: [[a]]", "Layers[0]")]
    [InlineData("VpcConfig: [a]", "VpcConfig")]
    [InlineData("VpcConfig: vpc-1", "VpcConfig")]
    [InlineData("VpcConfig: {SubnetIds: subnet-1}", "VpcConfig.SubnetIds")]
    [InlineData("Environment: {Variables: [{Name: A, Value: b}]}", "Environment.Variables")]
    [InlineData("Environment: {Variables: {A: [b]}}", "Environment.Variables[A]")]
    [InlineData("VpcConfig: {Ipv6AllowedForDualStack: always}", "VpcConfig.Ipv6AllowedForDualStack")]
    [InlineData("Timeout: !If [Fast, abc, 10]", "Timeout")]
    [InlineData("FileSystemConfigs: [{Arn: {A: b}, LocalMountPath: /mnt/a}]", "FileSystemConfigs[0].Arn")]
    public void A_value_of_another_kind_is_found_where_it_is_written(string property, string path) =>
        Assert.Contains(Findings(property), finding => finding.StartsWith("LIAC1900 ", StringComparison.Ordinal) && finding.EndsWith($" {path}", StringComparison.Ordinal));

    [Theory]
    [InlineData("Timeout: \"30\"")]
    [InlineData("Timeout: 3e1")]
    [InlineData("Timeout: 0x1E")]
    [InlineData("Timeout: \"\"")]
    [InlineData("Timeout:")]
    [InlineData("Timeout: ${self:custom.timeout}")]
    [InlineData("Timeout: \"{{resolve:ssm:/timeout}}\"")]
    [InlineData("Timeout: \"{{ cookiecutter.timeout }}\"")]
    [InlineData("Timeout: <%= timeout %>")]
    [InlineData("Timeout: !Ref Anything")]
    [InlineData("Timeout: !ImportValue later")]
    [InlineData("Handler: 5")]
    [InlineData("Handler: true")]
    [InlineData("VpcConfig: {Ipv6AllowedForDualStack: \"true\"}")]
    [InlineData("VpcConfig: !Ref Anything")]
    [InlineData("VpcConfig: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: a}}}")]
    [InlineData("Layers: !Ref Anything")]
    [InlineData("Layers: {Fn::Rain::Embed: a, Other: b}")]
    [InlineData("Layers: !Split [\",\", !Ref Anything]")]
    [InlineData("Tags: [{Key: team, Value: orders}]")]
    [InlineData("Tags: {team: orders}")]
    [InlineData("Environment: {Variables: {PORT: 8080, DEBUG: true}}")]
    [InlineData("Environment: '{\"Variables\": {}}'")]
    [InlineData("Code: ./src")]
    public void What_may_be_of_the_kind_is_not(string property) => Assert.DoesNotContain(Findings(property), static finding => finding.StartsWith("LIAC1900", StringComparison.Ordinal));

    [Theory]
    [InlineData("AWS::IAM::Role", "AssumeRolePolicyDocument: '{\"Version\": \"2012-10-17\"}'")]
    [InlineData("AWS::SQS::Queue", "RedrivePolicy: '{\"maxReceiveCount\": 3}'")]
    [InlineData("AWS::Lambda::Alias", "RoutingConfig: {AdditionalVersionWeights: [{FunctionVersion: \"2\", FunctionWeight: 0.1}]}")]
    public void A_document_may_be_a_text_and_weights_are_a_list(string type, string properties) =>
        Assert.DoesNotContain("LIAC1900", CheckedTemplate.Ids($"Resources:\n  R:\n    Type: {type}\n    Properties: {{{properties}}}\n"));

    [Theory]
    [InlineData("{\"2\": 0.1}")]
    [InlineData("2=0.1")]
    public void Weights_are_no_map_in_a_template(string weights) => Assert.Contains(
        "LIAC1900 (6,35) RoutingConfig.AdditionalVersionWeights",
        CheckedTemplate.Findings($"Resources:\n  R:\n    Type: AWS::Lambda::Alias\n    Properties:\n      RoutingConfig:\n        AdditionalVersionWeights: {weights}\n"));

    [Fact]
    public void A_macro_may_make_anything_of_what_is_written() => Assert.DoesNotContain(
        "LIAC1900",
        CheckedTemplate.Ids("Transform: Durations\nResources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties: {Timeout: 5 minutes, Layers: all, VpcConfig: [a], Handler: {A: b}}\n"));

    [Fact]
    public void A_neighbour_is_judged_too() => Assert.Contains(
        "LIAC1900",
        CheckedTemplate.Ids("Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: {VisibilityTimeout: long}\n"));

    private static IEnumerable<string> Findings(string property) => CheckedTemplate.Findings(
        $"Conditions:\n  Fast: !Equals [!Ref Anything, a]\nParameters:\n  Anything: {{Type: String}}\nResources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      {property}\n");
}
