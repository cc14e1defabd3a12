
namespace LambdaIaC.Templates.Tests.Pages;

/// <summary>
/// The rules whose pages show neither a template nor code that the editor reads: what they find in a template, and that they are silent once
/// the value is only known later. Only the sizes of packages (LIAC1011, LIAC1147, LIAC3001) are not here: a template names its packages, and
/// never says how large they are.
/// </summary>
public sealed class LaterLimitTests
{
    private const string Later = "!ImportValue later";

    private const string Function = "AWS::Lambda::Function";

    private const string Legal = "Role: arn:aws:iam::123456789012:role/orders, Runtime: python3.14, Handler: app.handler, Code: {S3Bucket: my-code, S3Key: orders.zip}";

    private const string Image = "Role: arn:aws:iam::123456789012:role/orders, PackageType: Image, Code: {ImageUri: \"123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1\"}";

    private static readonly Dictionary<string, (string Type, string Properties, string Value)> Cases = new()
    {
        ["LIAC1010"] = (Function, "Role: arn:aws:iam::123456789012:role/orders, Runtime: python3.14, Handler: app.handler, $V", ""),
        ["LIAC1030"] = (Function, $"{Image}, ImageConfig: {{EntryPoint: $V}}", Items(1501)),
        ["LIAC1031"] = (Function, $"{Image}, ImageConfig: {{Command: $V}}", Items(1501)),
        ["LIAC1032"] = (Function, $"{Image}, ImageConfig: {{WorkingDirectory: $V}}", Letters(1001)),
        ["LIAC1040"] = (Function, $"{Legal}, CapacityProviderConfig: $V", "{Other: 1}"),
        ["LIAC1122"] = ("AWS::Lambda::Alias", "FunctionName: orders, Name: live, FunctionVersion: $V", "first one"),
        ["LIAC1142"] = ("AWS::Lambda::LayerVersion", "Description: tools, $V", ""),
        ["LIAC1262"] = ("AWS::IAM::Role", "AssumeRolePolicyDocument: $V", Policy(3000, "Principal: {Service: lambda.amazonaws.com}")),
        ["LIAC1268"] = ("AWS::IAM::Role", "AssumeRolePolicyDocument: {}, Policies: $V", $"[{{PolicyName: a, PolicyDocument: {Policy(6000)}}}, {{PolicyName: b, PolicyDocument: {Policy(6000)}}}]"),
        ["LIAC1270"] = ("AWS::IAM::Role", "AssumeRolePolicyDocument: {}, Policies: [{PolicyName: a, $V}]", ""),
        ["LIAC1282"] = ("AWS::IAM::RolePolicy", "RoleName: orders, PolicyName: a, PolicyDocument: $V", Policy(11000)),
        ["LIAC1301"] = ("AWS::Logs::LogGroup", "KmsKeyId: $V", Letters(257)),
        ["LIAC2110"] = (Function, "Role: arn:aws:iam::123456789012:role/orders, Runtime: python3.14, Handler: index.handler, Code: {ZipFile: $V}", Letters((4 * 1024 * 1024) + 1)),
        ["LIAC2203"] = (Function, $"{Legal}, SnapStart: {{ApplyOn: $V}}", "PublishedVersions"),
        ["LIAC2205"] = (Function, $"{Legal}, DurableConfig: {{RetentionPeriodInDays: 1, $V}}", ""),
        ["LIAC3002"] = ("AWS::Lambda::Alias", "FunctionName: orders, Name: live, FunctionVersion: $V, RoutingConfig: {AdditionalVersionWeights: [{FunctionVersion: \"3\", FunctionWeight: 0.1}]}", "$LATEST"),
        ["LIAC3100"] = (Function, "Role: arn:aws:iam::123456789012:role/orders, PackageType: Image, Code: {ImageUri: $V}", "\"123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1\""),
    };

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_limit_is_judged_in_a_template_and_not_when_the_value_is_known_later(string id)
    {
        var (type, properties, value) = Cases[id];
        // Where nothing is written, what is missing is set later.
        var missing = id switch { "LIAC1010" => "Code: ", "LIAC1142" => "Content: ", "LIAC1270" => "PolicyDocument: ", "LIAC2205" => "ExecutionTimeout: ", _ => "" };

        Assert.Contains(id, IdsIn(Template(type, properties.Replace("$V", value, StringComparison.Ordinal))));
        Assert.DoesNotContain(id, IdsIn(Template(type, properties.Replace("$V", missing + Later, StringComparison.Ordinal))));
    }

    [Fact]
    public void What_several_resources_add_up_to_is_not_judged_when_it_is_known_later()
    {
        var function = $"  Orders:\n    Type: {Function}\n    Properties: {{{Legal}}}\n";
        var permissions = Many(120, "AWS::Lambda::Permission", "FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: s3.amazonaws.com, SourceAccount: \"123456789012\", SourceArn: $V");
        var role = "  Role:\n    Type: AWS::IAM::Role\n    Properties: {AssumeRolePolicyDocument: {}}\n";
        var policies = Many(3, "AWS::IAM::RolePolicy", "RoleName: !Ref Role, PolicyName: a, PolicyDocument: $V");

        Assert.Contains("LIAC3404", IdsIn($"Resources:\n{function}{permissions.Replace("$V", $"\"arn:aws:s3:::{Letters(100)}*\"", StringComparison.Ordinal)}"));
        Assert.DoesNotContain("LIAC3404", IdsIn($"Resources:\n{function}{permissions.Replace("$V", Later, StringComparison.Ordinal)}"));
        Assert.Contains("LIAC4414", IdsIn($"Resources:\n{role}{policies.Replace("$V", Policy(4000), StringComparison.Ordinal)}"));
        Assert.DoesNotContain("LIAC4414", IdsIn($"Resources:\n{role}{policies.Replace("$V", Later, StringComparison.Ordinal)}"));
    }

    private static string Template(string type, string properties) => $"Resources:\n  Only:\n    Type: {type}\n    Properties: {{{properties}}}\n";

    private static string Many(int count, string type, string properties) =>
        string.Concat(Enumerable.Range(0, count).Select(index => $"  Part{index}:\n    Type: {type}\n    Properties: {{{properties}}}\n"));

    private static IEnumerable<string> IdsIn(string template) =>
        CheckedTemplate.Readable(CheckedTemplate.Of(template, PageTemplates.Here with { Region = "ap-east-2" })).Select(static finding => finding.Rule.Id);

    private static string Letters(int count) => new('a', count);

    private static string Items(int count) => $"[{string.Join(", ", Enumerable.Repeat("a", count))}]";

    private static string Policy(int length, string who = "Resource: \"arn:aws:s3:::orders/*\"") =>
        $"{{Version: \"2012-10-17\", Statement: [{{Sid: {Letters(length)}, Effect: Allow, Action: \"sts:AssumeRole\", {who}}}]}}";
}
