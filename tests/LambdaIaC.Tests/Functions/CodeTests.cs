using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Functions;

public sealed class CodeTests
{
    [Fact]
    public void Code_on_disk_is_an_asset_with_forward_slashes()
    {
        Assert.Equal(new AssetValue("project", "../Orders.Functions"), SampleStack.ValueOf(Code.FromProject(@"..\Orders.Functions")));
        Assert.Equal(new AssetValue("folder", "functions/greet"), SampleStack.ValueOf(Code.FromFolder("functions/greet")));
        Assert.Equal(new AssetValue("file", "greet.zip"), SampleStack.ValueOf(Code.FromFile("greet.zip")));
    }

    [Fact]
    public void Inline_code_is_kept_as_it_was_written() =>
        Assert.Equal(new AssetValue("inline", "a = '\\\\'"), SampleStack.ValueOf(Code.FromInline("a = '\\\\'")));

    [Fact]
    public void Code_in_s3_has_only_the_members_that_were_given()
    {
        var code = (MapValue)SampleStack.ValueOf(Code.FromS3("bucket", "orders.zip", storageMode: S3ObjectStorageMode.Reference));

        Assert.Equal(["S3Bucket", "S3Key", "S3ObjectStorageMode"], code.Entries.Select(static entry => entry.Key));
        Assert.Equal(Value.Of("REFERENCE"), code["S3ObjectStorageMode"]);
    }

    [Fact]
    public void A_container_image_is_its_uri() =>
        Assert.Equal(new MapValue([new("ImageUri", Value.Of("repository:1"))]), SampleStack.ValueOf(Code.FromImage("repository:1")));
}
