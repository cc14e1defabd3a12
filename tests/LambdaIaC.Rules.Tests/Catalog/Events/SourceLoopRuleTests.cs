using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SourceLoopRuleTests
{
    [Theory]
    [InlineData("EventSourceArn", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "@q.Arn"}]}}]},
            "Queue q": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("EventSourceArn", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "@t.Arn"}]}}]},
            "Table t": {},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("Endpoint", """
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": "@t.TopicArn"}]}}]},
            "Topic t": {},
            "Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn", "TopicArn": "@t.TopicArn"}
        }
        """)]
    public void Writing_to_the_own_source_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SourceLoopRule>(stack));

        Assert.Equal("LIAC5351", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:ReceiveMessage", "Resource": "@q.Arn"}]}}]},
            "Queue q": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "@q.Arn"}]}}]},
            "Queue q": {},
            "EventSourceMapping m": {"EventSourceArn": "@other.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}]}}]},
            "Queue q": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "@q.Arn", "Condition": {"Bool": {"a": "true"}}}]}}]},
            "Queue q": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    public void Reading_it_and_writing_elsewhere_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<SourceLoopRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "?", "Resource": "@q.Arn"}]}}]},
            "Queue q": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "@q.Arn"}]}}]},
            "Queue q": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "?"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Role": "@role.Arn"},
            "ExecutionRole role": {"Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "?"}]}}]},
            "Queue q": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SourceLoopRule>(stack));
}
