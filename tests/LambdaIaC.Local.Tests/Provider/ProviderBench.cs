using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Hosting;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Tests.ControlPlane;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Tests.Provider;

/// <summary>The local provider on a state directory of its own, with the shorthands that tests need.</summary>
internal sealed class ProviderBench : IAsyncDisposable
{
    private readonly string _folder;
    private LocalService _service;

    private ProviderBench(LocalService service, EchoInvoker invoker, string folder) => (_service, Invoker, _folder) = (service, invoker, folder);

    public EchoInvoker Invoker { get; }

    public LambdaService Lambda => _service.Lambda;

    public LocalService Service => _service;

    public IResourceProvider Provider => _service.Provider;

    public static async Task<ProviderBench> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("lambdaiac-provider-").FullName;
        var invoker = new EchoInvoker();
        return new ProviderBench(await StartAsync(folder, invoker), invoker, folder);
    }

    /// <summary>Another process could go on from here: everything comes from the disk.</summary>
    public async Task RestartAsync()
    {
        await _service.DisposeAsync();
        _service = await StartAsync(_folder, Invoker);
    }

    public static MapValue Map(params (string Name, Value Value)[] entries) => new(entries.Select(static entry => KeyValuePair.Create(entry.Name, entry.Value)));

    /// <summary>The inputs of a function with code of its own.</summary>
    public MapValue Function(string code = "exports.handler = async (event) => event;") => Map(
        ("Code", Asset(TestZip.Of(("index.js", code)))),
        ("Handler", Value.Of("index.handler")),
        ("Role", Value.Of(ServiceBench.Role)),
        ("Runtime", Value.Of("nodejs22.x")));

    /// <summary>An asset whose zip lies in the folder of the bench.</summary>
    public AssetValue Asset(byte[] zip)
    {
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(zip));
        File.WriteAllBytes(ZipOf(hash), zip);
        return new AssetValue("folder", "src") { Sha256 = hash, Size = zip.Length, UnzippedSize = 1 };
    }

    public Task<ResourceState> CreateAsync(string type, string name, MapValue inputs, string? token = null) => Provider.CreateAsync(
        new CreateRequest(type, name, "orders", inputs, token ?? Guid.NewGuid().ToString()) { AssetFiles = AssetsOf(inputs) }, CancellationToken.None);

    public Task<ResourceState> UpdateAsync(string type, string name, ResourceState current, MapValue inputs) => Provider.UpdateAsync(
        new UpdateRequest(type, name, current, inputs) { AssetFiles = AssetsOf(inputs) }, CancellationToken.None);

    public Task<ResourceState?> ReadAsync(string type, ResourceState state) => Provider.ReadAsync(new ReadRequest(type, state.Id, state.Inputs), CancellationToken.None);

    public Task DeleteAsync(string type, ResourceState state) => Provider.DeleteAsync(new DeleteRequest(type, state.Id, state.Inputs), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        ReadOnlyTree.Delete(_folder);
    }

    private static Task<LocalService> StartAsync(string folder, EchoInvoker invoker) =>
        LocalService.StartAsync(new LocalServiceOptions { StateDirectory = folder, CreateInvoker = (_, _) => invoker }, CancellationToken.None);

    private string ZipOf(string hash) => Path.Combine(_folder, $"{Convert.ToHexStringLower(Convert.FromBase64String(hash))}.asset");

    private Dictionary<string, string> AssetsOf(MapValue inputs) => new[] { inputs["Code"], inputs["Content"] }
        .OfType<AssetValue>()
        .Where(static asset => asset.Sha256 is not null)
        .ToDictionary(static asset => asset.Sha256!, asset => ZipOf(asset.Sha256!));
}
