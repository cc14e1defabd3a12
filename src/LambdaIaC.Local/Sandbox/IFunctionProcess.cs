namespace LambdaIaC.Local.Sandbox;

/// <summary>A running function process with everything it has started.</summary>
internal interface IFunctionProcess
{
    int Id { get; }

    /// <summary>Completes when the process has ended, after its last output was handed over. Children it left behind are ended too.</summary>
    Task<ProcessExit> Exited { get; }

    /// <summary>Hands over what the process has written so far, so that later platform lines stand below it.</summary>
    void DrainOutput();

    /// <summary>Ends the process and everything it has started, at once.</summary>
    void Kill();

    /// <summary>The largest memory that the process tree was seen to use, in bytes.</summary>
    long MeasurePeakMemory();
}
