namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>What a launcher found out.</summary>
internal abstract record RuntimeLaunch
{
    private RuntimeLaunch()
    {
    }

    /// <summary>The runtime can be started.</summary>
    /// <param name="File">The executable.</param>
    /// <param name="Arguments">Its arguments.</param>
    internal sealed record Ready(string File, IReadOnlyList<string> Arguments) : RuntimeLaunch
    {
        /// <summary>Variables that this runtime has on Lambda, beside those that every function has.</summary>
        public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

        /// <summary>Whether <c>AWS_LAMBDA_EXEC_WRAPPER</c> is honoured: by managed runtimes only.</summary>
        public bool HonoursWrapper { get; init; } = true;

        /// <summary>How the interpreter differs from the one that AWS would use; null when it does not.</summary>
        public string? Difference { get; init; }
    }

    /// <summary>There is nothing that could be started.</summary>
    /// <param name="ErrorType">For the error document, such as <c>Runtime.InvalidEntrypoint</c>.</param>
    /// <param name="Reason">For the error document.</param>
    internal sealed record Refused(string ErrorType, string Reason) : RuntimeLaunch
    {
        /// <summary>What a person can do about it, when the machine and not the function is at fault.</summary>
        public string? Advice { get; init; }
    }
}
