using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Policies;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void The_trust_policy_of_a_role_names_lambda_by_default() => Assert.Equal(
        FromJson("""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:AssumeRole"],"Principal":{"Service":["lambda.amazonaws.com"]}}]}"""),
        SampleStack.ValueOf(new SampleStack().NewRole().AssumeRolePolicyDocument));

    [Fact]
    public void A_statement_has_only_the_elements_that_were_written() => Assert.Equal(
        FromJson("""{"Sid":"Put","Effect":"Deny","NotAction":["s3:Get*"],"NotResource":["arn:aws:s3:::a"]}"""),
        SampleStack.ValueOf(new PolicyStatement { Sid = "Put", Effect = PolicyEffect.Deny, NotActions = ["s3:Get*"], NotResources = ["arn:aws:s3:::a"] }));

    [Fact]
    public void Principals_are_grouped_by_their_kind()
    {
        var statement = new PolicyStatement
        {
            Actions = ["sts:AssumeRole"],
            Principals = [Principal.Service("a.amazonaws.com"), Principal.Account("123456789012"), Principal.Service("b.amazonaws.com"), Principal.Federated("cognito-identity.amazonaws.com")],
        };

        Assert.Equal(
            FromJson("""{"AWS":["arn:aws:iam::123456789012:root"],"Federated":["cognito-identity.amazonaws.com"],"Service":["a.amazonaws.com","b.amazonaws.com"]}"""),
            ((MapValue)SampleStack.ValueOf(statement))["Principal"]);
    }

    [Fact]
    public void Everyone_is_a_star()
    {
        var statement = new PolicyStatement { Actions = ["lambda:InvokeFunction"], NotPrincipals = [Principal.Everyone] };

        Assert.Equal(Value.Of("*"), ((MapValue)SampleStack.ValueOf(statement))["NotPrincipal"]);
    }

    [Fact]
    public void Conditions_are_grouped_by_operator_and_key()
    {
        var statement = new PolicyStatement
        {
            Actions = ["s3:GetObject"],
            Resources = ["*"],
            Conditions =
            [
                PolicyCondition.StringEquals("aws:SourceAccount", "123456789012"),
                PolicyCondition.ArnLike("aws:SourceArn", "arn:aws:s3:::a"),
                PolicyCondition.StringEquals("aws:SourceAccount", "210987654321"),
                PolicyCondition.Bool("aws:SecureTransport", true),
            ],
        };

        Assert.Equal(
            FromJson("""{"StringEquals":{"aws:SourceAccount":["123456789012","210987654321"]},"ArnLike":{"aws:SourceArn":["arn:aws:s3:::a"]},"Bool":{"aws:SecureTransport":["true"]}}"""),
            ((MapValue)SampleStack.ValueOf(statement))["Condition"]);
    }

    [Fact]
    public void A_resource_of_the_stack_stays_a_reference()
    {
        var function = new SampleStack().NewFunction();

        var statement = (MapValue)SampleStack.ValueOf(new PolicyStatement { Actions = ["lambda:InvokeFunction"], Resources = [function.Arn] });

        Assert.Equal(new ListValue([new ReferenceValue("orders", "Arn")]), statement["Resource"]);
    }

    private static Value FromJson(string json) => SampleStack.ValueOf(Json.Parse(json));
}
