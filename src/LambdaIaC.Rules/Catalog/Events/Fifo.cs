using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Whether a queue or a topic is FIFO: its property says so, or the suffix of its name.</summary>
internal static class Fifo
{
    /// <summary>Null when nobody knows, or when the resource is neither.</summary>
    public static bool? Is(IResourceView resource) => resource.Type switch
    {
        "Queue" => Is(resource.Properties["FifoQueue"], resource.Properties["QueueName"]),
        "Topic" => Is(resource.Properties["FifoTopic"], resource.Properties["TopicName"]),
        _ => null,
    };

    private static bool? Is(Value flag, Value name) => (flag.Flag(), name.Text()?.EndsWith(".fifo", StringComparison.Ordinal)) switch
    {
        (true, _) or (_, true) => true,
        (false, _) => false,
        _ when flag.IsAbsent && !name.IsUnknown => false,
        _ => null,
    };
}
