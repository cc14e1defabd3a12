namespace LambdaIaC.Commands.Checking;

/// <summary>Tells the templates of a folder from the other YAML and JSON in it; whoever names a file is taken at the word.</summary>
internal static class TemplateSignature
{
    // CloudFormation and SAM name the types of AWS; Terraform and Pulumi the program or the provider that wrote the plan.
    private static readonly string[] s_signs = ["AWS::", "\"terraform_version\"", "\"aws:lambda/"];

    public static bool IsIn(string file)
    {
        try
        {
            var text = File.ReadAllText(file);
            return Array.Exists(s_signs, sign => text.Contains(sign, StringComparison.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
