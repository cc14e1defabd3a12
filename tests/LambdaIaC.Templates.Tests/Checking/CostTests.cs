using System.Text;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Conditions;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Tests.Checking;

/// <summary>What a check costs, counted and not timed: memory that is asked for is the same on every machine.</summary>
public sealed class CostTests
{
    [Fact]
    public void Ten_times_the_resources_cost_ten_times_as_much()
    {
        Allocated(Functions(50));
        var (small, large) = (Allocated(Functions(100)), Allocated(Functions(1000)));
        Assert.InRange(large / (double)small, 5, 13);
    }

    [Fact]
    public void Ten_times_the_events_cost_ten_times_as_much()
    {
        Allocated(Events(50));
        var (small, large) = (Allocated(Events(100)), Allocated(Events(1000)));
        Assert.InRange(large / (double)small, 5, 13);
    }

    [Fact]
    public void Conditions_never_multiply()
    {
        var yaml = "Parameters:\n" + string.Concat(Enumerable.Range(0, 40).Select(static number => $"  P{number}: {{Type: String}}\n"))
            + "Conditions:\n" + string.Concat(Enumerable.Range(0, 40).Select(static number => $"  C{number}: !Equals [!Ref P{number}, x]\n")) + "Resources: {}";
        var template = new Template((MappingNode)new YamlReader(yaml).Read());
        Assert.InRange(Worlds.Of(template, null, world => TemplateReader.Answers(template, world, null)).Count, 2, 24);
    }

    private static long Allocated(string yaml)
    {
        var content = Encoding.UTF8.GetBytes(yaml);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(TemplateChecker.Check("x.yaml", content, RuleContext.Default).Error);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Functions(int count) => "Transform: AWS::Serverless-2016-10-31\nResources:\n" + string.Concat(Enumerable.Range(0, count).Select(static number => $$$"""
          F{{{number}}}:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: python3.13
              Handler: a.b
              CodeUri: src
              Timeout: 901
              Events:
                Q: {Type: SQS, Properties: {Queue: !GetAtt Q{{{number}}}.Arn}}
          Q{{{number}}}:
            Type: AWS::SQS::Queue

        """));

    private static string Events(int count) => "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n"
        + string.Concat(Enumerable.Range(0, count).Select(static number => $"        E{number}: {{Type: SNS, Properties: {{Topic: !Ref T}}}}\n")) + "  T: {Type: AWS::SNS::Topic}\n";
}
