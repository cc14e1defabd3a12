using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>Services that call the function with nothing more than the permission to: what else SAM makes for them no rule looks at.</summary>
internal sealed class PushSource : EventSource
{
    public override IReadOnlyList<string> Types => ["Api", "HttpApi", "S3", "IoTRule", "Cognito", "AlexaSkill"];

    public override IEnumerable<TemplateResource> Translate(ServerlessEvent trigger)
    {
        var unknown = Located.Unknown(trigger.Id);
        return
        [
            trigger.Type switch
            {
                "S3" => trigger.Permission("s3.amazonaws.com", unknown, ("SourceAccount", unknown)),
                "IoTRule" => trigger.Permission("iot.amazonaws.com", unknown, ("SourceAccount", unknown)),
                "Cognito" => trigger.Permission("cognito-idp.amazonaws.com"),
                "AlexaSkill" => trigger.Permission("alexa-appkit.amazon.com", Located.Absent, ("EventSourceToken", trigger.PropertiesAs("AWS::Lambda::Permission")["SkillId"])),
                _ => trigger.Permission("apigateway.amazonaws.com"),
            },
        ];
    }
}
