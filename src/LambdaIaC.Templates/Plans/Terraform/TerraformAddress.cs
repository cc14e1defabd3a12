using System.Text;

namespace LambdaIaC.Templates.Plans.Terraform;

/// <summary>Addresses such as <c>module.api["eu"].aws_lambda_function.orders[0]</c>.</summary>
internal static class TerraformAddress
{
    /// <summary>The address as the configuration knows it, where instances are one.</summary>
    public static string WithoutIndices(string address)
    {
        var text = new StringBuilder();
        var depth = 0;
        var quoted = false;
        foreach (var character in address)
        {
            quoted ^= character == '"';
            depth += quoted ? 0 : character switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0 && character is not (']' or '"'))
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }
}
