using LambdaIaC.Engine.Providers;

namespace LambdaIaC.Local.Provider;

/// <summary>Makes the resources of one type real. Every concrete class is found by reflection.</summary>
internal abstract class ResourceHandler
{
    /// <summary>The schema's name of the type, such as <c>Function</c>.</summary>
    public abstract string Type { get; }

    /// <summary>Makes a resource; called again with the same token it answers with what the first call made.</summary>
    public abstract Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken);

    /// <summary>Reads what is there; null when it is gone.</summary>
    public abstract Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken);

    /// <summary>Changes a resource in place.</summary>
    public abstract Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken);

    /// <summary>Removes a resource; one that is gone already is no problem.</summary>
    public abstract Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken);

    /// <summary>Sets what the creating call does not take. A refusal takes the resource back: a refused creation leaves nothing behind.</summary>
    protected static async Task CompleteOrTakeBackAsync(Func<Task> complete, Func<Task> takeBack)
    {
        try
        {
            await complete();
        }
        catch (ProviderException)
        {
            await takeBack();
            throw;
        }
    }

    /// <summary>A type whose every property replaces it is never updated.</summary>
    protected ProviderException CannotUpdate(UpdateRequest request) =>
        new("InvalidParameterValueException", $"{Type} '{request.Name}' cannot be changed in place.");
}
