using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Providers;

/// <summary>
/// Makes resources real. It speaks the vocabulary of Pulumi's provider protocol, so that one provider serves our own engine and Pulumi's.
/// Inputs and outputs are maps of values; in a preview inputs may hold unknowns.
/// </summary>
internal interface IResourceProvider
{
    /// <summary>Judges inputs before anything is changed.</summary>
    /// <returns>The findings; none when the inputs are legal.</returns>
    Task<IReadOnlyList<Finding>> CheckAsync(CheckRequest request, CancellationToken cancellationToken);

    /// <summary>Says what a change of inputs means for a resource that exists.</summary>
    Task<ResourceDiff> DiffAsync(DiffRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Makes a resource. Called again with the same token it answers with the resource that the first call made. What takes several
    /// calls to the service is made as a whole or not at all: a refusal takes back what was made before it.
    /// </summary>
    /// <exception cref="ProviderException">The service refused it; nothing was made.</exception>
    Task<ResourceState> CreateAsync(CreateRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Reads what is really there; null when it is gone. The inputs of the answer are comparable with those of the request: what the
    /// service filled in by itself is left out, and what it does not report back (code) is as it was.
    /// </summary>
    /// <exception cref="ProviderException">The service could not be asked.</exception>
    Task<ResourceState?> ReadAsync(ReadRequest request, CancellationToken cancellationToken);

    /// <summary>Changes a resource in place. It may be called again after a crash with the same inputs.</summary>
    /// <exception cref="ProviderException">The service refused it.</exception>
    Task<ResourceState> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken);

    /// <summary>Removes a resource. Removing what is gone already succeeds.</summary>
    /// <exception cref="ProviderException">The service refused it.</exception>
    Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken);
}

/// <param name="Type">The schema's name of the type.</param>
/// <param name="Name">The logical id, for messages.</param>
/// <param name="Inputs">The new inputs; references that are not resolved yet are unknown.</param>
/// <param name="IsUpdate">Whether the resource exists already.</param>
internal sealed record CheckRequest(string Type, string Name, MapValue Inputs, bool IsUpdate);

/// <param name="Type">The schema's name of the type.</param>
/// <param name="Name">The logical id, for messages.</param>
/// <param name="Current">The resource as the state knows it.</param>
/// <param name="Inputs">The new inputs.</param>
internal sealed record DiffRequest(string Type, string Name, ResourceState Current, MapValue Inputs);

/// <param name="Type">The schema's name of the type.</param>
/// <param name="Name">The logical id; together with the stack it makes the default physical name.</param>
/// <param name="Stack">The name of the stack.</param>
/// <param name="Inputs">The inputs, all resolved.</param>
/// <param name="Token">Names this step across crashes: a second call with it must not make a second resource.</param>
internal sealed record CreateRequest(string Type, string Name, string Stack, MapValue Inputs, string Token)
{
    /// <summary>The zip of each asset among the inputs, by its SHA-256 in base64.</summary>
    public IReadOnlyDictionary<string, string> AssetFiles { get; init; } = new Dictionary<string, string>();
}

/// <param name="Type">The schema's name of the type.</param>
/// <param name="Id">The physical id.</param>
/// <param name="Inputs">The inputs as the state knows them.</param>
internal sealed record ReadRequest(string Type, string Id, MapValue Inputs);

/// <param name="Type">The schema's name of the type.</param>
/// <param name="Name">The logical id, for messages.</param>
/// <param name="Current">
/// The resource as the state knows it, with sealed secrets, which differ from every value. After a refused or interrupted change the
/// inputs are at their worst: each property that may have to be changed differs from the new one.
/// </param>
/// <param name="Inputs">The new inputs, all resolved.</param>
internal sealed record UpdateRequest(string Type, string Name, ResourceState Current, MapValue Inputs)
{
    /// <summary>The zip of each asset among the inputs, by its SHA-256 in base64.</summary>
    public IReadOnlyDictionary<string, string> AssetFiles { get; init; } = new Dictionary<string, string>();
}

/// <param name="Type">The schema's name of the type.</param>
/// <param name="Id">The physical id.</param>
/// <param name="Inputs">The inputs as the state knows them.</param>
internal sealed record DeleteRequest(string Type, string Id, MapValue Inputs);
