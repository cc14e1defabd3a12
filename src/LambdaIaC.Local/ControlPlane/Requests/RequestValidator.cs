using System.Globalization;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>
/// Judges the members of a request one by one with the constraints of their schemas and words the failures as AWS does:
/// all of them in one ValidationException, or the sentence that AWS keeps for one of them.
/// </summary>
internal sealed class RequestValidator(OperationRequest request)
{
    // These two lists are recorded without the clause that the other lists end with.
    private static readonly HashSet<string> s_itemsMayBeNull = ["SubnetIds", "SecurityGroupIds"];

    private readonly List<string> _failures = [];
    private ApiError? _sentence;

    /// <summary>Judges a request.</summary>
    /// <returns>The refusal, or null when every member is legal on its own.</returns>
    public static ApiError? Check(Operation operation, OperationRequest request)
    {
        var validator = new RequestValidator(request);
        foreach (var member in operation.Members)
        {
            validator.Check(member.Property, request.Members[member.Property.Name], WireText.CamelCase(member.Property.ApiName));
        }

        // AWS judges single members before anything that has a sentence of its own.
        return validator._failures.Count > 0 ? ApiError.Validation(Joined(validator._failures)) : validator._sentence;
    }

    /// <summary>The text of a ValidationException.</summary>
    public static string Joined(IReadOnlyCollection<string> failures) => string.Create(
        CultureInfo.InvariantCulture,
        $"{failures.Count} validation error{(failures.Count == 1 ? "" : "s")} detected: {string.Join("; ", failures)}");

    private void Check(PropertySchema property, Value value, string path)
    {
        if (value.IsAbsent)
        {
            if (property.Required)
            {
                _failures.Add($"Value null at '{path}' failed to satisfy constraint: {ConstraintWording.NotNull}");
            }

            return;
        }

        foreach (var constraint in property.Constraints)
        {
            if (constraint.Check(value, request) is not { } violation)
            {
                continue;
            }

            if (AwsSentences.For(property, constraint, value) is { } sentence)
            {
                _sentence ??= sentence;
            }
            else
            {
                Fail(property, value, path, violation.AwsConstraint);
            }
        }

        CheckBelow(property, value, path);
    }

    private void CheckBelow(PropertySchema property, Value value, string path)
    {
        switch (property.Kind, value)
        {
            case (PropertyKind.Structure, MapValue map):
                foreach (var member in property.Members)
                {
                    Check(member, map[member.Name], WireText.Member(path, member));
                }

                break;
            case (PropertyKind.List, ListValue list) when property.Item is { Kind: PropertyKind.Structure } item:
                for (var index = 0; index < list.Items.Count; index++)
                {
                    Check(item, list.Items[index], WireText.Item(path, index));
                }

                break;
            case (PropertyKind.List, ListValue list) when property.Item is { } item:
                CheckItems(property, item, list, path);
                break;
            case (PropertyKind.Map, MapValue map):
                CheckEntries(property, map, path);
                break;
        }
    }

    private void CheckItems(PropertySchema property, PropertySchema item, ListValue list, string path)
    {
        if (list.Items.All(element => item.Constraints.All(constraint => constraint.Check(element, request) is null)))
        {
            return;
        }

        // The runtimes of a layer are a set that AWS prints without the brackets around it.
        if (item.Constraints.OfType<KnownRuntime>().Any())
        {
            Fail(property, list, path, AwsSentences.RuntimeSet);
            return;
        }

        Fail(property, list, path, $"Member must satisfy constraint: [{Joined(ConstraintWording.Of(item, request), !s_itemsMayBeNull.Contains(property.Name))}]");
    }

    private void CheckEntries(PropertySchema property, MapValue map, string path)
    {
        foreach (var failed in property.KeyConstraints.Where(constraint => map.Entries.Any(entry => constraint.Check(Value.Of(entry.Key), request) is not null)))
        {
            if (AwsSentences.ForKeys(failed, map) is { } sentence)
            {
                _sentence ??= sentence;
                continue;
            }

            var keys = property.KeyConstraints.SelectMany(constraint => ConstraintWording.Of(constraint, PropertyKind.Text, request));
            Fail(property, map, path, $"Map keys must satisfy constraint: [{string.Join(", ", keys)}]");
            break;
        }

        if (property.Item is { } item && map.Entries.Any(entry => item.Constraints.Any(constraint => constraint.Check(entry.Value, request) is not null)))
        {
            Fail(property, map, path, $"Map value must satisfy constraint: [{Joined(ConstraintWording.Of(item, request), true)}]");
        }
    }

    private void Fail(PropertySchema property, Value value, string path, string constraint) => _failures.Add(property.Sensitive
        ? $"Value at '{path}' failed to satisfy constraint: {constraint}"
        : $"Value '{WireText.Of(value)}' at '{path}' failed to satisfy constraint: {constraint}");

    private static string Joined(IEnumerable<string> constraints, bool notNull) =>
        string.Join(", ", notNull ? constraints.Append(ConstraintWording.NotNull) : constraints);
}
