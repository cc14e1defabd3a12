namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Code signing configurations: the local service has none, so none is ever found.</summary>
internal static class CodeSigning
{
    public static ApiError NotFound(string arn) =>
        new("CodeSigningConfigNotFoundException", 404, $"The code signing configuration cannot be found. Check that the provided configuration is not deleted: {arn}.")
        {
            MessageKey = "Message",
        };
}
