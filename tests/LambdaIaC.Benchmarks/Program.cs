using LambdaIaC.Benchmarks.Scenarios;

// dotnet run -c Release --project tests/LambdaIaC.Benchmarks [-- SCENARIO ...] [--rounds N]
if (args is [ColdStart.EmptyArgument])
{
    return 0;
}

var rounds = args is [.., "--rounds", var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 11;
var names = args.TakeWhile(static argument => argument != "--rounds").ToHashSet(StringComparer.Ordinal);
var scenarios = typeof(Scenario).Assembly.GetTypes()
    .Where(static type => !type.IsAbstract && typeof(Scenario).IsAssignableFrom(type))
    .Select(static type => (Scenario)Activator.CreateInstance(type)!)
    .OrderBy(static scenario => scenario.Name, StringComparer.Ordinal)
    .ToList();
if (names.FirstOrDefault(name => scenarios.TrueForAll(scenario => scenario.Name != name)) is { } unknown)
{
    await Console.Error.WriteLineAsync($"There is no scenario '{unknown}'. There are: {string.Join(", ", scenarios.Select(static scenario => scenario.Name))}.");
    return 2;
}

Console.WriteLine($"{Environment.ProcessorCount} processors, {Environment.OSVersion}, .NET {Environment.Version}");
foreach (var scenario in scenarios.Where(scenario => names.Count == 0 || names.Contains(scenario.Name)))
{
    await scenario.RunAsync(rounds, CancellationToken.None);
}

return 0;
