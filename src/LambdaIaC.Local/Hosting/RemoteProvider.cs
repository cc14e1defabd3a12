using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Provider;
using LambdaIaC.Rules;

namespace LambdaIaC.Local.Hosting;

/// <summary>The local provider of a service in another process. What needs no state is answered here.</summary>
internal sealed class RemoteProvider(HttpClient http, ServiceSettings settings, TimeProvider time) : IResourceProvider
{
    private readonly InputJudge _judge = new(settings, time);

    public Task<IReadOnlyList<Finding>> CheckAsync(CheckRequest request, CancellationToken cancellationToken) => Task.FromResult(_judge.Check(request));

    public Task<ResourceDiff> DiffAsync(DiffRequest request, CancellationToken cancellationToken) => Task.FromResult(InputJudge.Diff(request));

    public async Task<ResourceState> CreateAsync(CreateRequest request, CancellationToken cancellationToken) =>
        Answered(await SendAsync("create", ProviderWire.Write(request), cancellationToken));

    public Task<ResourceState?> ReadAsync(ReadRequest request, CancellationToken cancellationToken) =>
        SendAsync("read", ProviderWire.Write(request.Type, request.Id, request.Inputs), cancellationToken);

    public async Task<ResourceState> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken) =>
        Answered(await SendAsync("update", ProviderWire.Write(request), cancellationToken));

    public Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken) =>
        SendAsync("delete", ProviderWire.Write(request.Type, request.Id, request.Inputs), cancellationToken);

    private static ResourceState Answered(ResourceState? state) => state ?? throw new ProviderException("ServiceException", "The local service answered with nothing.");

    private async Task<ResourceState?> SendAsync(string call, byte[] body, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await http.PostAsync(new Uri($"{ToolEntrance.Prefix}/provider/{call}", UriKind.Relative), content, cancellationToken);
            using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
            return response.StatusCode == HttpStatusCode.UnprocessableEntity
                ? throw Refusal(answer.RootElement)
                : ProviderWire.ReadState(answer.RootElement);
        }
        catch (HttpRequestException failure)
        {
            throw new ProviderException("ServiceUnavailable", $"The local service at {http.BaseAddress} does not answer: {failure.Message} Start it again, or stop it and let this command host it.");
        }
    }

    private static ProviderException Refusal(JsonElement answer)
    {
        var refusal = answer.Deserialize<ProviderRefusal>() ?? throw new JsonException("A refusal without a reason.");
        return new ProviderException(refusal.Code, refusal.Message);
    }
}
