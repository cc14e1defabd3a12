namespace LambdaIaC.Local.Sandbox;

/// <summary>Starts function processes with the means of one operating system.</summary>
internal interface IProcessStarter
{
    /// <summary>Starts a process with no standard input and both output streams going to the sink.</summary>
    /// <exception cref="ProcessStartException">The file is missing or cannot be executed.</exception>
    IFunctionProcess Start(FunctionCommand command, IOutputSink output);
}
