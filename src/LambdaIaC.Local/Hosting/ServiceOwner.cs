using System.Globalization;
using System.Text.Json;

namespace LambdaIaC.Local.Hosting;

/// <summary>Who owns a state directory, as <c>service.lock</c> tells it.</summary>
internal sealed record ServiceOwner
{
    /// <summary>The process.</summary>
    public required int Pid { get; init; }

    /// <summary>What it was started with, such as <c>serve</c>.</summary>
    public required string Command { get; init; }

    /// <summary>When it took the directory.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Where it answers; null when it does not listen.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>What callers of <c>/_lambdaiac</c> must show: whoever can read this file may use them.</summary>
    public required string Token { get; init; }

    public required string Region { get; init; }

    public required string AccountId { get; init; }

    /// <summary>Reads the file; null when there is none, or it is being replaced.</summary>
    public static ServiceOwner? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ServiceOwner>(File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the file so that a reader sees the old one or the new one, and other users see neither.</summary>
    public void Write(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            JsonSerializer.Serialize(file, this);
        }

        File.Move(draft, path, overwrite: true);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"'{Command}' (pid {Pid}, since {Since.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC{(Endpoint is null ? "" : $", {Endpoint.GetLeftPart(UriPartial.Authority)}")})");
}
