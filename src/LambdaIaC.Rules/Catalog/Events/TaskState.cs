using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A task of a state machine.</summary>
/// <param name="Name">The name of the state.</param>
/// <param name="State">The state as it is defined.</param>
/// <param name="Resource">The function that it calls, or the integration.</param>
internal sealed record TaskState(string Name, MapValue State, Value Resource)
{
    /// <summary>The tasks of a state machine, those inside its branches and loops too. A definition that is not written out has none.</summary>
    public static IEnumerable<TaskState> Of(IResourceView machine)
    {
        var definition = machine.Properties["Definition"] is MapValue written ? written
            : machine.Properties["DefinitionString"] is TextValue { Text: var text } ? EmbeddedJson.Read(text) : null;
        return definition is MapValue map ? In(map, machine.Properties["DefinitionSubstitutions"].Map()) : [];
    }

    private static IEnumerable<TaskState> In(MapValue machine, MapValue substitutions) => machine["States"].Map().Entries.SelectMany(entry =>
    {
        var state = entry.Value.Map();
        var inner = state["Branches"].Items().Concat([state["ItemProcessor"], state["Iterator"]]).OfType<MapValue>().SelectMany(below => In(below, substitutions));
        return state["Type"].Text() == "Task" ? inner.Prepend(new TaskState(entry.Key, state, CallOf(state, substitutions))) : inner;
    });

    private static Value CallOf(MapValue state, MapValue substitutions)
    {
        var named = state.At("Parameters.FunctionName") is { IsAbsent: false } parameter ? parameter : state.At("Arguments.FunctionName");
        var call = named.IsAbsent ? state["Resource"] : named;
        return call is TextValue { Text: var text } && text.StartsWith("${", StringComparison.Ordinal) && text.EndsWith("}", StringComparison.Ordinal)
            ? substitutions[text.Substring(2, text.Length - 3)]
            : call;
    }
}
