using Microsoft.AspNetCore.Http;

namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>
/// Keeps web pages out: any page that is open in a browser can send requests to the loopback interface, and nothing here asks for a
/// password. Pages of this machine itself may.
/// </summary>
internal static class BrowserGuard
{
    public static bool Refuses(HttpRequest request)
    {
        // A name of a stranger that was made to point here (DNS rebinding).
        if (!IsLoopback(request.Host.Host))
        {
            return true;
        }

        return request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var page) && IsLoopback(page.Host));
    }

    private static bool IsLoopback(string host) =>
        host is "127.0.0.1" or "localhost" or "[::1]" or "::1" or "" || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
