namespace LambdaIaC.Compiler.Plan;

/// <summary>The published JSON Schema of the plan format.</summary>
internal static class PlanSchema
{
    private const string Resource = "plan-1.schema.json";

    /// <summary>Reads the schema.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(PlanSchema).Assembly.GetManifestResourceStream(Resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return System.Text.Encoding.UTF8.GetString(bytes);
        }
    }
}
