using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>Reads a body whole, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>So much of a body that is too large is still taken in, because many clients only listen once they have sent everything.</summary>
    private const long MostDrained = 256L * 1024 * 1024;

    /// <summary>Reads the body.</summary>
    /// <returns>The bytes; null when there are more than the limit allows.</returns>
    /// <exception cref="ClientGoneException">The client went away, or sent less than it said.</exception>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, long limit, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadWholeAsync(request, limit, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            throw new ClientGoneException(failure);
        }
    }

    private static async Task<byte[]?> ReadWholeAsync(HttpRequest request, long limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            await DrainAsync(request, cancellationToken);
            return null;
        }

        return request.ContentLength is { } length
            ? await ReadExactlyAsync(request, length, cancellationToken)
            : await ReadChunkedAsync(request, limit, cancellationToken);
    }

    private static async Task<byte[]> ReadExactlyAsync(HttpRequest request, long length, CancellationToken cancellationToken)
    {
        if (length == 0)
        {
            return [];
        }

        var body = new byte[length];
        await request.Body.ReadExactlyAsync(body, cancellationToken);
        return body;
    }

    private static async Task<byte[]?> ReadChunkedAsync(HttpRequest request, long limit, CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (body.Length + read > limit)
                {
                    await DrainAsync(request, cancellationToken);
                    return null;
                }

                body.Write(buffer, 0, read);
            }

            return body.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task DrainAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Who waits to be told to go on is told not to instead.
        if (request.Headers.Expect.Count > 0)
        {
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            long drained = 0;
            int read;
            while (drained < MostDrained && (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                drained += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

/// <summary>There is nobody left to answer.</summary>
internal sealed class ClientGoneException(Exception reason) : Exception("The client went away before its request was whole.", reason);
