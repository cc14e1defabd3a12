using System.CommandLine;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Local.Hosting;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>serve</c>: the local service for AWS clients, until it is stopped.</summary>
internal sealed class ServeVerb : Verb
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port on the loopback interface; 0 takes a free one.",
        HelpName = "PORT",
        DefaultValueFactory = static _ => 0,
    };

    public override int Order => 45;

    public ServeVerb() => _port.Validators.Add(result =>
    {
        if (result.GetValue(_port) is < 0 or > 65535)
        {
            result.AddError("--port must be 0 to 65535.");
        }
    });

    public override Command Define() => new("serve", "Answers AWS clients on this machine until it is stopped.") { _port };

    public override async Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken)
    {
        var options = new LocalServiceOptions
        {
            StateDirectory = StateDirectory(call),
            Port = call.Parsed.GetValue(_port),
            Command = "serve",
            Notice = call.Terminal.Warn,
        };
        await using var service = await ServiceFailure.GuardAsync(() => LocalService.StartAsync(options, cancellationToken));
        await call.Terminal.Output.WriteLineAsync($"Listening on {service.Endpoint!.ToString().TrimEnd('/')}");
        await call.Terminal.Output.FlushAsync(cancellationToken);
        // Being stopped is how this verb ends well.
        await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return ExitCode.Ok;
    }

    private static string StateDirectory(VerbCall call) =>
        call.Program.Factories.Count > 0
            ? StackProject.Select(call).StateDirectory
            : Path.GetFullPath(call.StateOption ?? StackProject.DefaultStateDirectory);
}
