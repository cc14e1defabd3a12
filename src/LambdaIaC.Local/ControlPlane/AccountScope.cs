using System.Globalization;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>The account and region that the service plays, and the ARNs in them.</summary>
/// <param name="AccountId">12 digits.</param>
/// <param name="Region">Such as <c>us-east-1</c>.</param>
internal sealed record AccountScope(string AccountId, string Region)
{
    public string FunctionArn(string name, string? qualifier = null) =>
        qualifier is null ? $"arn:aws:lambda:{Region}:{AccountId}:function:{name}" : $"arn:aws:lambda:{Region}:{AccountId}:function:{name}:{qualifier}";

    public string LayerArn(string name) => $"arn:aws:lambda:{Region}:{AccountId}:layer:{name}";

    public string LayerVersionArn(string name, long version) => string.Create(CultureInfo.InvariantCulture, $"{LayerArn(name)}:{version}");

    public string RoleArn(string path, string name) => $"arn:aws:iam::{AccountId}:role{path}{name}";

    public string LogGroupArn(string name) => $"arn:aws:logs:{Region}:{AccountId}:log-group:{name}:*";
}
