using System.Globalization;
using System.Text;

namespace LambdaIaC.Benchmarks.Subjects;

/// <summary>CloudFormation templates of the kind that people write: functions with roles, log groups, queues and what connects them.</summary>
internal static class GeneratedTemplates
{
    /// <summary>How many resources one round of <see cref="Write(int, int)"/> adds.</summary>
    public const int ResourcesPerService = 8;

    /// <summary>A template.</summary>
    /// <param name="services">How many functions with their surroundings it has.</param>
    /// <param name="seed">What makes it differ from others; every fifth has something that AWS would refuse.</param>
    public static string Write(int services, int seed)
    {
        var template = new StringBuilder("AWSTemplateFormatVersion: '2010-09-09'\nDescription: generated\nParameters:\n  Stage: {Type: String, Default: dev}\nResources:\n");
        for (var i = 0; i < services; i++)
        {
            template.Append(Service(i.ToString(CultureInfo.InvariantCulture), seed + i));
        }

        return template.ToString();
    }

    private static string Service(string n, int seed) => string.Create(CultureInfo.InvariantCulture, $$"""
          Role{{n}}:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Version: '2012-10-17'
                Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]
              ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole']
          Logs{{n}}:
            Type: AWS::Logs::LogGroup
            Properties: {LogGroupName: !Sub '/aws/lambda/orders-{{n}}-${Stage}', RetentionInDays: 14}
          Function{{n}}:
            Type: AWS::Lambda::Function
            Properties:
              FunctionName: !Sub 'orders-{{n}}-${Stage}'
              Role: !GetAtt Role{{n}}.Arn
              Runtime: {{(seed % 3 == 0 ? "python3.13" : "nodejs22.x")}}
              Handler: index.handler
              Code: {S3Bucket: releases, S3Key: 'orders/{{n}}.zip'}
              MemorySize: {{128 + seed % 40 * 64}}
              Timeout: {{(seed % 5 == 4 ? 901 : 5 + seed % 25)}}
              Environment: {Variables: {TABLE: orders, QUEUE: !Ref Inbox{{n}}, NUMBER: '{{n}}' } }
              TracingConfig: {Mode: Active}
          Version{{n}}:
            Type: AWS::Lambda::Version
            Properties: {FunctionName: !Ref Function{{n}}}
          Alias{{n}}:
            Type: AWS::Lambda::Alias
            Properties: {FunctionName: !Ref Function{{n}}, FunctionVersion: !GetAtt Version{{n}}.Version, Name: live}
          Inbox{{n}}:
            Type: AWS::SQS::Queue
            Properties: {VisibilityTimeout: 180}
          Mapping{{n}}:
            Type: AWS::Lambda::EventSourceMapping
            Properties: {FunctionName: !Ref Alias{{n}}, EventSourceArn: !GetAtt Inbox{{n}}.Arn, BatchSize: 10}
          Permission{{n}}:
            Type: AWS::Lambda::Permission
            Properties: {FunctionName: !Ref Alias{{n}}, Action: 'lambda:InvokeFunction', Principal: events.amazonaws.com, SourceAccount: !Ref AWS::AccountId}

        """);
}
