using LambdaIaC.Local.Storage.Records;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>What a request with a function and perhaps a qualifier is about.</summary>
internal sealed record FunctionTarget(FunctionReference Reference, FunctionRecord Function, VersionRecord Version)
{
    /// <summary>Finds the function and the version that a request names.</summary>
    public static Answer<FunctionTarget> Find(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        var function = service.State.FindFunction(service.Scope, reference.Value);
        if (function.IsRefused)
        {
            return function.Error;
        }

        var version = function.Value.FindVersion(service.Scope, reference.Value);
        return version.IsRefused ? version.Error : new FunctionTarget(reference.Value, function.Value, version.Value);
    }
}
