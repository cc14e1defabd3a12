using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A place where a service is told to call a function, for which the function's policy must let it.</summary>
/// <param name="Resource">The resource that calls.</param>
/// <param name="Path">Where it names the function.</param>
/// <param name="Target">What it names.</param>
/// <param name="Service">The first label of the service's principal, such as <c>s3</c>.</param>
internal sealed record PushTrigger(IResourceView Resource, string Path, Value Target, string Service)
{
    /// <summary>The principal that a permission names, such as <c>s3.amazonaws.com</c>.</summary>
    public string Principal => $"{Service}.amazonaws.com";

    /// <summary>The triggers of a stack. A trigger with a role of its own needs no permission and is none of them.</summary>
    public static IEnumerable<PushTrigger> In(StackIndex stack) =>
        Each(stack, "Bucket", "s3", static bucket => Items(bucket, "NotificationConfiguration.LambdaConfigurations", "Function"))
            .Concat(Each(stack, "Topic", "sns", static topic => Items(topic, "Subscription", "Endpoint", static item => item["Protocol"].Text() == "lambda")))
            .Concat(Each(stack, "Subscription", "sns", static subscription => One(subscription, "Endpoint", subscription.Properties["Protocol"].Text() == "lambda")))
            .Concat(Each(stack, "EventRule", "events", static rule => Items(rule, "Targets", "Arn", static item => item["RoleArn"].IsAbsent)))
            .Concat(Each(stack, "RestMethod", "apigateway", static method => One(method, "Integration.Uri", method.Properties.At("Integration.Credentials").IsAbsent)))
            .Concat(Each(stack, "HttpIntegration", "apigateway", static integration => One(integration, "IntegrationUri", integration.Properties["CredentialsArn"].IsAbsent)))
            .Concat(Each(stack, "UserPool", "cognito-idp", UserPoolFunctions))
            .Concat(Each(stack, "TopicRule", "iot", static rule => Items(rule, "TopicRulePayload.Actions", "Lambda.FunctionArn")))
            .Concat(Each(stack, "TargetGroup", "elasticloadbalancing", static group => group.Properties["TargetType"].Text() == "lambda" ? Items(group, "Targets", "Id") : []))
            .Concat(Each(stack, "SubscriptionFilter", "logs", static filter => One(filter, "DestinationArn", filter.Properties["RoleArn"].IsAbsent)))
            .Concat(Each(stack, "ConfigRule", "config", static rule => One(rule, "Source.SourceIdentifier", rule.Properties.At("Source.Owner").Text() == "CUSTOM_LAMBDA")));

    private static IEnumerable<PushTrigger> Each(StackIndex stack, string type, string service, Func<IResourceView, IEnumerable<(string Path, Value Target)>> targets) =>
        stack.OfType(type).SelectMany(resource => targets(resource).Select(target => new PushTrigger(resource, target.Path, target.Target, service)));

    private static IEnumerable<(string Path, Value Target)> One(IResourceView resource, string path, bool counts) => counts ? [(path, resource.Properties.At(path))] : [];

    private static IEnumerable<(string Path, Value Target)> Items(IResourceView resource, string list, string member, Func<MapValue, bool>? counts = null) =>
        resource.Properties.At(list).Items()
            .Select((item, index) => (Item: item.Map(), Path: $"{list}[{index}].{member}"))
            .Where(entry => counts?.Invoke(entry.Item) != false)
            .Select(entry => (entry.Path, entry.Item.At(member)));

    private static IEnumerable<(string Path, Value Target)> UserPoolFunctions(IResourceView pool) => pool.Properties["LambdaConfig"].Map().Entries
        .Where(static entry => entry.Key != "KMSKeyID")
        .Select(static entry => entry.Value is MapValue map ? ($"LambdaConfig.{entry.Key}.LambdaArn", map["LambdaArn"]) : ($"LambdaConfig.{entry.Key}", entry.Value));
}
