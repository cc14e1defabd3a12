using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>A call of an operation, from HTTP or from the local provider.</summary>
/// <param name="Members">The members by their names in the schema.</param>
internal sealed record OperationRequest(MapValue Members) : IResourceView
{
    /// <summary>The id that the answer and the logs carry.</summary>
    public string RequestId { get; init; } = Guid.NewGuid().ToString();

    /// <summary>The zip that came with the request; null when there was none.</summary>
    public CodePackage? Package { get; init; }

    /// <summary>The raw body, where the operation takes one instead of JSON.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>Whether the answer waits until the function is active, which AWS makes its clients poll for.</summary>
    public bool Synchronous { get; init; }

    /// <summary>Names the call across crashes: a creation with the same token is answered with what the first one made.</summary>
    public string? CreationToken { get; init; }

    string IResourceView.Type => "Request";

    string IResourceView.Name => Text("FunctionName") ?? "request";

    MapValue IResourceView.Properties => Members;

    public bool Has(string name) => !Members[name].IsAbsent;

    public string? Text(string name) => Members[name] is TextValue text ? text.Text : null;

    /// <summary>A member that the schema requires: validation has seen to it that it is there.</summary>
    public string Required(string name) => Text(name) ?? throw new InvalidOperationException($"The required member {name} is missing after validation.");

    public long? Integer(string name) => Members[name] is IntegerValue integer ? integer.Number : null;

    public bool Flag(string name) => Members[name] is BooleanValue { Flag: true };

    public MapValue? Map(string name) => Members[name] as MapValue;

    Place IResourceView.PlaceOf(string propertyPath) => Place.None;
}
