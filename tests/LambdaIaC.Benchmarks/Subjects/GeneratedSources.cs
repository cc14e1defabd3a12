using System.Globalization;
using System.Text;

namespace LambdaIaC.Benchmarks.Subjects;

/// <summary>C# of the size of a real product: 500 files with 20 object creations and ordinary code each, 4 of the 20 resources of ours.</summary>
internal static class GeneratedSources
{
    public const int Files = 500;
    public const int CreationsPerFile = 20;
    public const int ResourcesPerFile = 4;

    /// <summary>Writes the files into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="withResources">Whether there are resources in them; without, there is nothing for our analyzers to look at.</param>
    public static async Task WriteAsync(string folder, bool withResources, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Files; i++)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Part{i:000}.cs")), Write(i, withResources), cancellationToken);
        }
    }

    /// <summary>One file.</summary>
    public static string Write(int number, bool withResources)
    {
        var n = number.ToString(CultureInfo.InvariantCulture);
        var source = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Text;\n");
        source.Append(withResources ? $"using LambdaIaC;\n\nnamespace Generated.Part{n};\n\n{Stack(n, number)}\n" : $"\nnamespace Generated.Part{n};\n\n");
        source.Append(CultureInfo.InvariantCulture, $"public sealed record Line{n}(string Sku, int Quantity, decimal Price);\n\npublic sealed class Orders{n}\n{{\n    private readonly List<Line{n}> _lines = [];\n");
        for (var method = 0; method < CreationsPerFile - (withResources ? ResourcesPerFile : 0); method++)
        {
            source.Append(Method(n, method.ToString(CultureInfo.InvariantCulture)));
        }

        return source.Append("}\n").ToString();
    }

    private static string Stack(string n, int number) => $$"""
        public sealed class Stack{{n}} : Stack
        {
            public Stack{{n}}() : base("stack{{n}}")
            {
                var role = new ExecutionRole(this, "role") { Description = "Of part {{n}}", ManagedPolicyArns = [ManagedPolicy.LambdaBasicExecution] };
                var logs = new LogGroup(this, "logs") { RetentionInDays = 14 };
                var orders = new Function(this, "orders")
                {
                    Role = role, Runtime = Runtime.NodeJs22, Handler = "index.handler", Code = Code.FromInline("exports.handler = async () => 1;"),
                    MemorySize = DataSize.Mebibytes({{(128 + number % 40 * 64).ToString(CultureInfo.InvariantCulture)}}), Timeout = Duration.Seconds({{(number % 10 == 9 ? "1500" : "15")}}),
                    Environment = new() { ["TABLE"] = "orders", ["PART"] = "{{n}}" }, LoggingConfig = new() { LogGroup = logs },
                };
                _ = new ReservedConcurrency(this, "limit") { FunctionName = orders, ReservedConcurrentExecutions = 5 };
            }
        }

        """;

    private static string Method(string n, string m) => $$"""

            public string Describe{{m}}(int limit, IReadOnlyDictionary<string, int> stock)
            {
                var line = new Line{{n}}("sku-{{m}}", limit % 7, 9.95m);
                _lines.Add(line);
                var total = 0m;
                foreach (var entry in _lines.Where(entry => entry.Quantity > 0))
                {
                    if (stock.TryGetValue(entry.Sku, out var left) && left >= entry.Quantity)
                    {
                        total += entry.Price * entry.Quantity;
                    }

                    if (total > limit)
                    {
                        break;
                    }
                }

                return $"{line.Sku}: {total:0.00} of {limit}, {_lines.Count} lines";
            }

        """;
}
