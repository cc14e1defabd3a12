using LambdaIaC.Local.ControlPlane.Requests;
using Microsoft.AspNetCore.Http;

namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>The parts of an HTTP request that members are read from.</summary>
internal sealed class HttpWireRequest(HttpRequest request, RawTarget target, Dictionary<string, string> path, ReadOnlyMemory<byte> body, string requestId) : IWireRequest
{
    public string RequestId => requestId;

    public ReadOnlyMemory<byte> Body => body;

    public string? PathParameter(string name) => path.GetValueOrDefault(name);

    public IReadOnlyList<string> QueryParameters(string name) => target.Query(name);

    public string? Header(string name) => request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;
}
