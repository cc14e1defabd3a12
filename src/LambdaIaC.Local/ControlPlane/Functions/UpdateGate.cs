using LambdaIaC.Local.Storage.Records;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>One change at a time: a function that is being created or updated refuses the next one.</summary>
internal static class UpdateGate
{
    public static ApiError? Check(AccountScope scope, FunctionRecord function) => function.Latest switch
    {
        { State: FunctionState.Pending } => Pending(),
        { LastUpdate: UpdateStatus.InProgress } => ApiError.Conflict(
            $"The operation cannot be performed at this time. An update is in progress for resource: {scope.FunctionArn(function.Name)}"),
        _ => null,
    };

    public static ApiError Pending() =>
        ApiError.Conflict("The operation cannot be performed at this time. The function is currently in the following state: Pending");
}
