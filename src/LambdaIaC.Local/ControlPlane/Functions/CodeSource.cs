using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Where the bytes of code or of a layer come from: the request. There is no S3 and no registry of images on this machine.</summary>
internal static class CodeSource
{
    /// <summary>Puts the package of a request into a store.</summary>
    /// <param name="store">The store, held by the caller.</param>
    /// <param name="code">The members <c>ZipFile</c>, <c>S3Bucket</c>, <c>S3Key</c> and <c>ImageUri</c>.</param>
    /// <param name="package">The bytes of <c>ZipFile</c>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<Answer<PackageRecord>> AddAsync(CodeStore store, MapValue code, CodePackage? package, CancellationToken cancellationToken)
    {
        if (!code["ImageUri"].IsAbsent)
        {
            return ApiError.NotImplemented("The local service does not run container images. Give the function a zip (PackageType Zip).");
        }

        if (package is not null)
        {
            return await store.AddAsync(package, cancellationToken);
        }

        return code["S3Bucket"].IsAbsent
            ? ApiError.InvalidParameter("Please provide a source for function code.")
            : ApiError.InvalidParameter("Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist");
    }
}
