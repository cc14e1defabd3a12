using System.CommandLine;

namespace LambdaIaC.Commands.Verbs;

/// <summary>The event of an invocation: typed, from a file, or from standard input.</summary>
internal sealed class PayloadOption
{
    public Option<string?> Text { get; } = new("--payload") { Description = "The event as JSON. The default is {}.", HelpName = "JSON" };

    public Option<string?> Event { get; } = new("--event", "-e") { Description = "A file that holds the event; - reads standard input.", HelpName = "FILE" };

    public async Task<byte[]> ReadAsync(VerbCall call, CancellationToken cancellationToken)
    {
        var text = call.Parsed.GetValue(Text);
        var file = call.Parsed.GetValue(Event);
        if (text is not null && file is not null)
        {
            throw new CommandFailure(ExitCode.Invalid, "--payload and --event both name the event. Pass one of them.");
        }

        if (file is null)
        {
            return System.Text.Encoding.UTF8.GetBytes(text ?? "{}");
        }

        if (file == "-")
        {
            await using var input = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            await input.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }

        return File.Exists(file)
            ? await File.ReadAllBytesAsync(file, cancellationToken)
            : throw new CommandFailure(ExitCode.Invalid, $"The event file '{file}' does not exist.");
    }
}
