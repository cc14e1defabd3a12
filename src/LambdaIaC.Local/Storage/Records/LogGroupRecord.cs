using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Storage.Records;

/// <summary>A log group that somebody declared. Groups that functions write into exist without being declared.</summary>
/// <param name="Name">Such as <c>/aws/lambda/orders-PlaceOrder</c>.</param>
/// <param name="Configuration">The properties of the LogGroup schema.</param>
/// <param name="CreationToken">Names the call that made it, so that the call can be repeated after a crash.</param>
internal sealed record LogGroupRecord(string Name, MapValue Configuration, string? CreationToken);
