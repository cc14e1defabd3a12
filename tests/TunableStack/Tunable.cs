using System.Globalization;
using LambdaIaC;

namespace TunableStack;

/// <summary>A stack whose size and values come from environment variables, for tests that change a stack without building it again.</summary>
internal sealed class Tunable : Stack
{
    public Tunable()
        : base(Variable("TUNABLE_NAME", "tunable"))
    {
        var role = new ExecutionRole(this, "role");
        var layer = new LayerVersion(this, "layer") { Content = Code.FromFolder("layer") };
        for (var i = 0; i < Number("TUNABLE_FUNCTIONS", 2); i++)
        {
            var function = new Function(this, $"F{i.ToString(CultureInfo.InvariantCulture)}")
            {
                Role = role,
                Runtime = Runtime.NodeJs20,
                Handler = "index.handler",
                Code = Code.FromFolder("function"),
                Layers = [layer],
                Timeout = Duration.Minutes(Number("TUNABLE_TIMEOUT_MINUTES", 1)),
                Environment = new() { ["GREETING"] = Variable("TUNABLE_GREETING", "hello") },
            };
            var version = new LambdaIaC.Version(this, $"V{i.ToString(CultureInfo.InvariantCulture)}") { FunctionName = function };
            _ = new Alias(this, $"A{i.ToString(CultureInfo.InvariantCulture)}") { FunctionName = function, FunctionVersion = version, Name = "live" };
        }
    }

    private static string Variable(string name, string otherwise) => System.Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : otherwise;

    private static long Number(string name, long otherwise) => long.Parse(Variable(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
}
