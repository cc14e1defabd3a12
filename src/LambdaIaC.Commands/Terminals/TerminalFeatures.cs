namespace LambdaIaC.Commands.Terminals;

/// <summary>When output is coloured.</summary>
internal enum ColorMode
{
    /// <summary>On a terminal, unless <c>NO_COLOR</c> or <c>TERM=dumb</c> says otherwise.</summary>
    Auto,
    Always,
    Never,
}

/// <summary>What the terminal can do and whether somebody sits in front of it.</summary>
/// <param name="ColorsOutput">Whether standard output is coloured.</param>
/// <param name="ColorsError">Whether standard error is coloured.</param>
/// <param name="IsInteractive">Whether a question can be asked.</param>
internal sealed record TerminalFeatures(bool ColorsOutput, bool ColorsError, bool IsInteractive)
{
    public static TerminalFeatures Plain { get; } = new(false, false, false);

    public static TerminalFeatures OfProcess(ColorMode color) => new(
        Colors(color, Console.IsOutputRedirected),
        Colors(color, Console.IsErrorRedirected),
        !Console.IsInputRedirected && !Console.IsErrorRedirected && !IsSet("CI") && !IsDumb);

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static bool Colors(ColorMode color, bool isRedirected) => color switch
    {
        ColorMode.Always => true,
        ColorMode.Never => false,
        _ => !isRedirected && !IsSet("NO_COLOR") && !IsDumb,
    };

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
