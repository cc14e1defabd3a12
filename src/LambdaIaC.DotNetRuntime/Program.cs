using LambdaIaC.DotNetRuntime;
using LambdaIaC.DotNetRuntime.Api;
using LambdaIaC.DotNetRuntime.Logging;

const int NoRuntimeApi = 2;
const int ConnectionLost = 3;

var authority = Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API");
if (string.IsNullOrEmpty(authority))
{
    Console.Error.WriteLine("AWS_LAMBDA_RUNTIME_API is not set; this program is started by the local Lambda service, not by hand.");
    return NoRuntimeApi;
}

var log = FunctionLog.Open();
Console.SetOut(new ConsoleWriter(log, LogLevel.Information));
Console.SetError(new ConsoleWriter(log, LogLevel.Error));
using var connection = new HttpConnection(authority);
try
{
    return new RuntimeLoop(new RuntimeApi(connection), log).Run();
}
catch (IOException lost)
{
    log.RequestId = "";
    log.Write(LogLevel.Error, lost.Message);
    return ConnectionLost;
}
