using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Tests.Providers;

/// <summary>
/// A small Lambda on disk, with the manners that make ordering matter: names are taken, what is referred to must exist, a version
/// that an alias points to cannot go, and a function takes its versions, aliases and permissions with it.
/// </summary>
/// <param name="directory">Where the resources are; it outlives the process.</param>
internal sealed class DiskProvider(string directory) : IResourceProvider
{
    private readonly Lock _gate = new();

    /// <summary>Called at every point where a crash would leave something different behind.</summary>
    public Action<string> Moment { get; init; } = static _ => { };

    /// <summary>Awaited before every call with its kind and resource; it may throw what a service would answer.</summary>
    public Func<string, string, CancellationToken, Task> Before { get; init; } = static (_, _, _) => Task.CompletedTask;

    /// <summary>What a check finds.</summary>
    public Func<CheckRequest, IReadOnlyList<Finding>> Check { get; init; } = static _ => [];

    /// <summary>The calls in order, such as <c>create orders</c>.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>The packages that came with calls.</summary>
    public Dictionary<string, string> AssetFiles { get; } = [];

    public IReadOnlyList<RealResource> Resources => Directory.Exists(directory)
        ? [.. Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal).Select(static file => RealResource.Parse(File.ReadAllText(file)))]
        : [];

    public RealResource? Find(string type, string id) => Resources.FirstOrDefault(resource => resource.Type == type && resource.Id == id);

    /// <summary>Changes a resource behind the engine's back.</summary>
    public void Put(RealResource resource) => Write(resource);

    public Task<IReadOnlyList<Finding>> CheckAsync(CheckRequest request, CancellationToken cancellationToken) => Task.FromResult(Check(request));

    public Task<ResourceDiff> DiffAsync(DiffRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(SchemaDiffer.Diff(request.Type, request.Current.Inputs, request.Inputs));

    public async Task<ResourceState> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        await EnterAsync("create", request.Name, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            if (Resources.FirstOrDefault(resource => resource.Token == request.Token) is { } made)
            {
                return State(made);
            }

            foreach (var (hash, path) in request.AssetFiles)
            {
                AssetFiles[hash] = path;
            }

            var resource = Make(request);
            if (Resources.FirstOrDefault(other => other.Type == resource.Type && other.Id == resource.Id) is { } taken)
            {
                return resource.Type == "Version" ? State(taken) : throw Refusal("ResourceConflictException", $"{resource.Type} {resource.Id} exists already");
            }

            Write(resource);
            return State(resource);
        }
    }

    public async Task<ResourceState?> ReadAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        await EnterAsync("read", request.Id, cancellationToken).ConfigureAwait(false);
        return Find(request.Type, request.Id) is { } resource ? State(resource) : null;
    }

    public async Task<ResourceState> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        await EnterAsync("update", request.Name, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            var resource = Find(request.Type, request.Current.Id) ?? throw Refusal("ResourceNotFoundException", $"{request.Type} {request.Current.Id} does not exist");
            RequireReferents(request.Type, request.Inputs);
            resource = resource with { Inputs = request.Inputs, Outputs = OutputsOf(request.Type, resource.Id, request.Inputs) };
            Write(resource);
            return State(resource);
        }
    }

    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        await EnterAsync("delete", request.Id, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            if (Find(request.Type, request.Id) is not { } resource)
            {
                return;
            }

            if (Resources.FirstOrDefault(other => Uses(other, resource)) is { } user)
            {
                throw Refusal("ResourceConflictException", $"{resource.Id} is used by {user.Id}");
            }

            // A function takes what belongs to it with it, and goes last.
            foreach (var child in Resources.Where(other => resource.Type == "Function" && FunctionOf(other) == resource.Id))
            {
                File.Delete(PathOf(child));
                Moment("child deleted");
            }

            if (resource.Type == "Function")
            {
                File.Delete(CounterOf(resource.Id));
            }

            File.Delete(PathOf(resource));
            Moment("deleted");
        }
    }

    private static bool Uses(RealResource user, RealResource used) =>
        used.Type == "Version" && user.Type == "Alias" && FunctionOf(user) == FunctionOf(used) && Text(user.Inputs, "FunctionVersion") == Text(used.Outputs, "Version");

    private static string? FunctionOf(RealResource resource) => resource.Type == "Function" ? null : Text(resource.Inputs, "FunctionName");

    private static string? Text(MapValue map, string name) => map[name] is TextValue text ? text.Text : null;

    private static ResourceState State(RealResource resource) => new(resource.Id, resource.Inputs, resource.Outputs);

    private static ProviderException Refusal(string code, string message) => new(code, message);

    private static MapValue OutputsOf(string type, string id, MapValue inputs)
    {
        var outputs = new Dictionary<string, Value> { ["Arn"] = Value.Of($"arn:aws:local:{type}:{id}") };
        switch (type)
        {
            case "Function":
                outputs["FunctionName"] = Value.Of(id);
                break;
            case "Version":
                outputs["Version"] = Value.Of(id[(id.LastIndexOf(':') + 1)..]);
                break;
            case "Echo":
                outputs["Echo"] = inputs["Text"];
                break;
        }

        return new MapValue(outputs);
    }

    private async Task EnterAsync(string kind, string name, CancellationToken cancellationToken)
    {
        Moment($"{kind} entered");
        lock (_gate)
        {
            Calls.Add($"{kind} {name}");
        }

        await Before(kind, name, cancellationToken).ConfigureAwait(false);
    }

    private RealResource Make(CreateRequest request)
    {
        RequireReferents(request.Type, request.Inputs);
        var id = IdOf(request);
        return new RealResource(request.Type, id, request.Token, request.Inputs, OutputsOf(request.Type, id, request.Inputs))
        {
            Snapshot = request.Type == "Version" ? Find("Function", Text(request.Inputs, "FunctionName")!)!.Inputs : MapValue.Empty,
        };
    }

    private string IdOf(CreateRequest request)
    {
        var (inputs, fallback) = (request.Inputs, $"{request.Stack}-{request.Name}");
        return request.Type switch
        {
            "Function" => Text(inputs, "FunctionName") ?? fallback,
            "Alias" => $"{Text(inputs, "FunctionName")}:{Text(inputs, "Name")}",
            "Permission" => $"{Text(inputs, "FunctionName")}/{Text(inputs, "StatementId") ?? fallback}",
            "Version" => PublishedId(Text(inputs, "FunctionName")!),
            "LayerVersion" => $"{Text(inputs, "LayerName") ?? fallback}:{NextNumber("layers")}",
            "ProvisionedConcurrency" => $"{Text(inputs, "FunctionName")}~{Text(inputs, "Qualifier")}~{request.Name}",
            "LogGroup" => Text(inputs, "LogGroupName") ?? fallback,
            "ExecutionRole" => Text(inputs, "RoleName") ?? fallback,
            _ => fallback,
        };
    }

    /// <summary>As AWS does: publishing without a change since the last version answers with that version.</summary>
    private string PublishedId(string function)
    {
        var current = Find("Function", function)!.Inputs;
        var last = Resources.Where(resource => resource.Type == "Version" && FunctionOf(resource) == function)
            .MaxBy(static resource => long.Parse(Text(resource.Outputs, "Version")!, CultureInfo.InvariantCulture));
        return last is not null && last.Snapshot.Equals(current) ? last.Id : $"{function}:{NextNumber(function)}";
    }

    /// <summary>Numbers are not used again, until the function is deleted and everything starts over.</summary>
    private long NextNumber(string name)
    {
        var file = CounterOf(name);
        var next = File.Exists(file) ? long.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) + 1 : 1;
        Directory.CreateDirectory(directory);
        WriteWhole(file, next.ToString(CultureInfo.InvariantCulture));
        return next;
    }

    private string CounterOf(string name) => Path.Combine(directory, $"{name}.counter");

    private void RequireReferents(string type, MapValue inputs)
    {
        Require(type is "Version" or "Alias" or "Permission", "Function", Text(inputs, "FunctionName"));
        Require(type == "Alias", "Version", $"{Text(inputs, "FunctionName")}:{Text(inputs, "FunctionVersion")}");
        if (type == "Function" && Text(inputs, "Role") is { } role)
        {
            Require(true, "ExecutionRole", role[(role.LastIndexOf(':') + 1)..]);
        }
    }

    private void Require(bool applies, string type, string? id)
    {
        if (applies && (id is null || Find(type, id) is null))
        {
            throw Refusal("ResourceNotFoundException", $"{type} {id} does not exist");
        }
    }

    private void Write(RealResource resource)
    {
        Directory.CreateDirectory(directory);
        WriteWhole(PathOf(resource), resource.ToJson());
        Moment("written");
    }

    private void WriteWhole(string path, string content)
    {
        var draft = path + ".draft";
        File.WriteAllText(draft, content);
        Moment("drafted");
        File.Move(draft, path, overwrite: true);
    }

    private string PathOf(RealResource resource)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{resource.Type}/{resource.Id}")))[..20];
        return Path.Combine(directory, $"{resource.Type}-{name}.json");
    }
}
