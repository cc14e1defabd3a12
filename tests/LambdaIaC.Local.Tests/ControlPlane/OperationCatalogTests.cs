using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Http;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class OperationCatalogTests
{
    private static readonly string[] s_tierOne =
    [
        "AddPermission", "CreateAlias", "CreateFunction", "DeleteAlias", "DeleteFunction", "DeleteFunctionConcurrency", "GetAccountSettings", "GetAlias",
        "GetFunction", "GetFunctionCodeSigningConfig", "GetFunctionConcurrency", "GetFunctionConfiguration", "GetPolicy", "Invoke", "ListAliases",
        "ListFunctions", "ListTags", "ListVersionsByFunction", "PublishVersion", "PutFunctionConcurrency", "RemovePermission", "TagResource",
        "UntagResource", "UpdateAlias", "UpdateFunctionCode", "UpdateFunctionConfiguration",
    ];

    [Fact]
    public void Every_operation_of_the_first_tier_is_implemented() =>
        Assert.Empty(s_tierOne.Except(OperationCatalog.All.Select(static operation => operation.Name)));

    [Fact]
    public void The_table_of_the_service_model_has_its_85_operations_each_with_a_route_of_its_own()
    {
        Assert.Equal(85, KnownOperations.All.Select(static operation => operation.Name).Distinct().Count());
        Assert.Equal(85, KnownOperations.All.Select(static operation => (operation.Method, operation.Path)).Distinct().Count());
    }

    [Fact]
    public void Every_operation_has_the_method_and_the_path_of_the_service_model() => Assert.All(OperationCatalog.All, static operation =>
        Assert.Contains(new KnownOperation(operation.Name, operation.Method, operation.Path), KnownOperations.All));

    [Fact]
    public void Every_parameter_of_a_path_is_a_member()
    {
        foreach (var operation in OperationCatalog.All)
        {
            var parameters = operation.Path.Split('/').Where(static segment => segment.StartsWith('{')).Select(static segment => segment[1..^1]);
            var members = operation.Members.Where(static member => member.Place == MemberPlace.Path).Select(static member => member.WireName);

            Assert.Equal(parameters.Order(), members.Order());
        }
    }

    [Fact]
    public void No_operation_has_two_members_of_one_name() => Assert.All(OperationCatalog.All, static operation =>
        Assert.Equal(operation.Members.Count, operation.Members.Select(static member => member.Property.Name).Distinct().Count()));
}
