using System.Text.Json;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>Reads the members of a request from where they are on the wire.</summary>
internal static class RequestReader
{
    /// <summary>Reads a request.</summary>
    /// <param name="operation">The operation that the path leads to.</param>
    /// <param name="wire">The parts of the HTTP request.</param>
    /// <returns>The request, or the refusal.</returns>
    public static Answer<OperationRequest> Read(Operation operation, IWireRequest wire)
    {
        var values = new WireValues();
        var members = new List<KeyValuePair<string, Value>>();
        foreach (var member in operation.Members)
        {
            var value = member.Place switch
            {
                MemberPlace.Path => FromText(member.Property, wire.PathParameter(member.WireName) is { } segment ? [segment] : []),
                MemberPlace.Query => FromText(member.Property, wire.QueryParameters(member.WireName)),
                MemberPlace.Header => FromText(member.Property, wire.Header(member.WireName) is { } header ? [header] : []),
                _ => Value.Absent,
            };
            if (value is InvalidText invalid)
            {
                return ApiError.Serialization(invalid.Message);
            }

            Add(members, member.Property.Name, value);
        }

        if (operation.TakesPayload)
        {
            return new OperationRequest(new MapValue(members)) { Payload = wire.Body, RequestId = wire.RequestId };
        }

        if (ReadBody(operation, wire.Body, values, members) is { } malformed)
        {
            return malformed;
        }

        return values.Error is { } error
            ? error
            : new OperationRequest(new MapValue(members)) { Package = values.Package, RequestId = wire.RequestId };
    }

    private static ApiError? ReadBody(Operation operation, ReadOnlyMemory<byte> body, WireValues values, List<KeyValuePair<string, Value>> members)
    {
        var inBody = operation.Members.Where(static member => member.Place == MemberPlace.Body).ToList();
        if (inBody.Count == 0 || body.Length == 0)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return ApiError.Serialization("Unexpected field type");
            }

            foreach (var member in inBody)
            {
                if (document.RootElement.TryGetProperty(member.WireName, out var json))
                {
                    Add(members, member.Property.Name, values.Read(member.Property, json));
                }
            }

            return null;
        }
        catch (JsonException malformed)
        {
            return ApiError.InvalidContent($"Could not parse request body into json: {JsonProblem.Describe(malformed)}");
        }
    }

    /// <summary>Numbers, truth values and lists arrive as text outside the body.</summary>
    private static Value FromText(PropertySchema property, IReadOnlyList<string> texts) => (property.Kind, texts) switch
    {
        (_, []) => Value.Absent,
        (PropertyKind.List, _) => new ListValue([.. texts.Select(Value.Of)]),
        (PropertyKind.Integer, [var text, ..]) => long.TryParse(text, out var number) ? Value.Of(number) : new InvalidText("STRING_VALUE can not be converted to an Integer"),
        (PropertyKind.Boolean, [var text, ..]) => bool.TryParse(text, out var flag) ? Value.Of(flag) : new InvalidText("STRING_VALUE can not be converted to a Boolean"),
        (_, [var text, ..]) => Value.Of(text),
    };

    private static void Add(List<KeyValuePair<string, Value>> members, string name, Value value)
    {
        if (!value.IsAbsent)
        {
            members.Add(new KeyValuePair<string, Value>(name, value));
        }
    }

    /// <summary>A text that is not what its member wants; it never leaves the reader.</summary>
    private sealed class InvalidText(string message) : UnknownValue
    {
        public string Message { get; } = message;
    }
}

/// <summary>The parts of an HTTP request that members are read from.</summary>
internal interface IWireRequest
{
    string RequestId { get; }

    ReadOnlyMemory<byte> Body { get; }

    /// <summary>A segment of the path, decoded.</summary>
    string? PathParameter(string name);

    /// <summary>The values of a query parameter in order; none when it is not there.</summary>
    IReadOnlyList<string> QueryParameters(string name);

    string? Header(string name);
}
