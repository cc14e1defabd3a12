using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>A log group. Its settings are kept; retention does not remove anything yet. Deleting it deletes the logs in it.</summary>
internal sealed class LogGroupHandler : ResourceHandler
{
    public override string Type => "LogGroup";

    public override Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var name = PhysicalNames.Of(request, "LogGroupName", 512);
        return Task.FromResult(calls.Service.Store.Change(change =>
        {
            if (change.State.LogGroups.TryGetValue(name, out var existing) && existing.CreationToken != request.Token)
            {
                throw new ProviderException("ResourceAlreadyExistsException", $"The specified log group already exists: {name}");
            }

            change.Put(new LogGroupRecord(name, request.Inputs, request.Token));
            return ToState(calls, name, request.Inputs);
        }));
    }

    public override Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(calls.Service.State.LogGroups.TryGetValue(request.Id, out var group) ? ToState(calls, group.Name, group.Configuration) : null);

    public override Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        var name = request.Current.Id;
        return Task.FromResult(calls.Service.Store.Change(change =>
        {
            if (!change.State.LogGroups.TryGetValue(name, out var group))
            {
                throw new ProviderException("ResourceNotFoundException", $"The specified log group does not exist: {name}");
            }

            change.Put(group with { Configuration = request.Inputs });
            return ToState(calls, name, request.Inputs);
        }));
    }

    public override async Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken)
    {
        await calls.Logs.DeleteGroupAsync(request.Id, cancellationToken);
        calls.Service.Store.Change(change =>
        {
            if (change.State.LogGroups.ContainsKey(request.Id))
            {
                change.RemoveLogGroup(request.Id);
            }
        });
    }

    private static ResourceState ToState(ProviderCalls calls, string name, MapValue inputs) =>
        new(name, inputs, Document.Of(("Arn", Value.Of(calls.Scope.LogGroupArn(name))), ("LogGroupName", Value.Of(name))));
}
