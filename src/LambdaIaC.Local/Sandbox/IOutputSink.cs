namespace LambdaIaC.Local.Sandbox;

/// <summary>Takes what a function writes to its standard output and error, in order. One caller at a time.</summary>
internal interface IOutputSink
{
    /// <summary>Blocks while the logs are behind: the function then waits at its full pipe, and nothing is lost.</summary>
    void WaitForRoom();

    void Write(ReadOnlySpan<byte> output);

    /// <summary>Nothing more will come: an unfinished line is a line.</summary>
    void Complete();
}
