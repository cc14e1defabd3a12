using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Function URLs: they are kept and answered for. Nothing listens on them yet.</summary>
internal static class FunctionUrlDocument
{
    /// <summary>Which alias; versions and <c>$LATEST</c> have no URL.</summary>
    public static RequestMember Qualifier { get; } = RequestMember.InQuery(Text("Qualifier") with
    {
        Constraints = [new Length(1, 128), new Pattern(@"((?!^\d+$)^[0-9a-zA-Z-_]+$)")],
        Source = "lambda/2015-03-31:FunctionUrlQualifier",
    });

    public static MapValue Of(AccountScope scope, FunctionReference reference, SettingsRecord settings) =>
        ApiNames.Of(SchemaCatalog.Get<FunctionUrlSchema>().Properties, settings.Settings)
            .With("FunctionArn", Value.Of(scope.FunctionArn(reference.Name, reference.Qualifier)))
            .With("FunctionUrl", Value.Of(Url(scope, reference)))
            .With("CreationTime", Document.Timestamp(settings.Created))
            .With("LastModifiedTime", Document.Timestamp(settings.LastModified));

    public static ApiError Missing() => ApiError.NotFound("The resource you requested does not exist.");

    /// <summary>The host is a name that AWS makes up; here it follows from the ARN, so that it is the same on every run.</summary>
    private static string Url(AccountScope scope, FunctionReference reference)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(scope.FunctionArn(reference.Name, reference.Qualifier)));
        return $"https://{Convert.ToHexStringLower(hash)[..32]}.lambda-url.{scope.Region}.on.aws/";
    }
}
