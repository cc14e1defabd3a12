using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SelfInvocationRuleTests
{
    [Theory]
    [InlineData("Role", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "@f.Arn"}]}}]}
        }
        """)]
    [InlineData("Role", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": ["lambda:*"], "Resource": "{f.Arn}:*"}]}}]}
        }
        """)]
    public void A_function_that_may_invoke_itself_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SelfInvocationRule>(stack));

        Assert.Equal("LIAC5352", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "@g.Arn"}]}}]},
            "Function g": {}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "@f.Arn"}]}}]}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "@f.Arn"}]}}]}
        }
        """)]
    public void Other_functions_and_actions_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<SelfInvocationRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "?", "Resource": "@f.Arn"}]}}]}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "?"}]}}]}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "?"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "@f.Arn"}]}}]}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SelfInvocationRule>(stack));
}
