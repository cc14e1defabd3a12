using System.Text;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>One page of a list. The marker names the last item that was given, so a list that changes loses and repeats nothing that stayed.</summary>
internal static class Page
{
    /// <summary>The page that a request asks for.</summary>
    /// <param name="member">The member of the answer that holds the items.</param>
    /// <param name="items">All items, in a fixed order.</param>
    /// <param name="key">What is unique about an item and grows in that order.</param>
    /// <param name="document">The item as the answer has it.</param>
    /// <param name="request">The request with <c>Marker</c> and <c>MaxItems</c>.</param>
    /// <param name="largest">The largest page there is.</param>
    public static OperationResponse Of<T>(string member, IReadOnlyList<T> items, Func<T, string> key, Func<T, Value> document, OperationRequest request, int largest)
    {
        var start = 0;
        if (request.Text("Marker") is { Length: > 0 } marker)
        {
            if (!TryDecode(marker, out var last))
            {
                return ApiError.InvalidParameter("Invalid marker");
            }

            start = FirstAfter(items, key, last);
        }

        var size = (int)Math.Min(request.Integer("MaxItems") ?? largest, largest);
        var page = items.Skip(start).Take(size).ToList();
        var isLast = start + page.Count >= items.Count;
        return Document.Of(
            (member, Document.List(page.Select(document))),
            ("NextMarker", isLast ? Value.Absent : Value.Of(Convert.ToBase64String(Encoding.UTF8.GetBytes(key(page[^1]))))));
    }

    /// <summary>Behind the item that the marker names; when it is gone, behind where it was among the others.</summary>
    private static int FirstAfter<T>(IReadOnlyList<T> items, Func<T, string> key, string last)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (key(items[index]) == last)
            {
                return index + 1;
            }
        }

        return items.TakeWhile(item => string.CompareOrdinal(key(item), last) <= 0).Count();
    }

    private static bool TryDecode(string marker, out string key)
    {
        var bytes = new byte[marker.Length];
        var isValid = Convert.TryFromBase64String(marker, bytes, out var length);
        key = isValid ? Encoding.UTF8.GetString(bytes, 0, length) : "";
        return isValid;
    }
}
