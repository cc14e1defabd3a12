using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary>How reading a request body ended.</summary>
internal enum RequestBodyOutcome
{
    Complete,
    TooLarge,
    Truncated,
}

/// <summary>The body of a request, read to its end.</summary>
/// <param name="Outcome">How reading ended.</param>
/// <param name="Bytes">The body; empty unless it is complete.</param>
internal readonly record struct RequestBody(RequestBodyOutcome Outcome, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>
    /// Reads a body of at most <paramref name="limit"/> bytes. One that is larger is read to its end and dropped: a client that is
    /// still sending would take a closed connection for a failure and never see the answer.
    /// </summary>
    public static async ValueTask<RequestBody> ReadAsync(IFeatureCollection context, IHttpRequestFeature request, int limit)
    {
        var reader = context.Get<IRequestBodyPipeFeature>()?.Reader ?? PipeReader.Create(request.Body);
        ArrayBufferWriter<byte>? collected = null;
        var length = 0L;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync();
                var buffer = read.Buffer;
                length += buffer.Length;
                if (read.IsCompleted && collected is null && length <= limit)
                {
                    var bytes = buffer.ToArray();
                    reader.AdvanceTo(buffer.End);
                    return new RequestBody(RequestBodyOutcome.Complete, bytes);
                }

                // Copied as it comes: Kestrel stops reading the socket when too much of a body waits unread.
                collected ??= new ArrayBufferWriter<byte>((int)Math.Clamp(request.Headers.ContentLength ?? 0, buffer.Length + 1, limit + 1L));
                if (length <= limit)
                {
                    buffer.CopyTo(collected);
                }

                reader.AdvanceTo(buffer.End);
                if (read.IsCompleted)
                {
                    return length > limit
                        ? new RequestBody(RequestBodyOutcome.TooLarge, default)
                        : new RequestBody(RequestBodyOutcome.Complete, collected.WrittenMemory);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or BadHttpRequestException)
        {
            return new RequestBody(RequestBodyOutcome.Truncated, default);
        }
    }
}

file static class SequenceCopy
{
    public static void CopyTo(this ReadOnlySequence<byte> sequence, ArrayBufferWriter<byte> target)
    {
        foreach (var segment in sequence)
        {
            target.Write(segment.Span);
        }
    }
}
