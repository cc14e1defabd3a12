using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The subnets of a VpcConfig that the stack makes, with what the stack says about their routes.</summary>
internal sealed class Subnets
{
    private readonly ILookup<IResourceView, IResourceView> _tables;
    private readonly ILookup<IResourceView, IResourceView> _routes;
    private readonly StackIndex _stack;
    private readonly bool _hasOtherRoutes;

    public Subnets(StackIndex stack)
    {
        _stack = stack;
        _tables = Pairs("SubnetRouteTableAssociation", "SubnetId", "Subnet").ToLookup(
            static pair => pair.Target,
            static pair => pair.Resource);
        _hasOtherRoutes = stack.OfType("Route").Any(route => route.Properties["RouteTableId"].IsUnknown && stack.Target(route.Properties["RouteTableId"], "RouteTable") is null);
        _routes = Pairs("Route", "RouteTableId", "RouteTable").ToLookup(static pair => pair.Target, static pair => pair.Resource);
    }

    /// <summary>The subnets that a list names, each with its index and, where the stack makes it, its resource.</summary>
    public static IEnumerable<(int Index, IResourceView? Subnet)> In(Value subnetIds, StackIndex stack) =>
        subnetIds.Items().Select((id, index) => (index, stack.Target(id, "Subnet")));

    /// <summary>The routes of a subnet; null when the stack does not say which table it uses.</summary>
    public IReadOnlyList<IResourceView>? RoutesOf(IResourceView subnet) =>
        _tables[subnet].Select(association => _stack.Target(association.Properties["RouteTableId"], "RouteTable")).ToList() is [{ } table] ? [.. _routes[table]] : null;

    /// <summary>Whether a subnet has a route to everywhere; null when nobody knows.</summary>
    public bool? HasDefaultRoute(IResourceView subnet) => RoutesOf(subnet) is not { } routes ? null
        : routes.Any(IsDefault) ? true
        : _hasOtherRoutes ? null
        : routes.All(static route => route.Properties["DestinationCidrBlock"].IsKnown || route.Properties["DestinationIpv6CidrBlock"].IsKnown) ? false
        : null;

    /// <summary>Whether a subnet routes IPv4 to an internet gateway, which makes it a public one. IPv6 addresses are public everywhere.</summary>
    public bool IsPublic(IResourceView subnet) =>
        RoutesOf(subnet)?.Any(route => route.Properties["DestinationCidrBlock"].Text() == "0.0.0.0/0" && IsInternetGateway(route.Properties["GatewayId"])) == true;

    private static bool IsDefault(IResourceView route) =>
        route.Properties["DestinationCidrBlock"].Text() == "0.0.0.0/0" || route.Properties["DestinationIpv6CidrBlock"].Text() == "::/0";

    private bool IsInternetGateway(Value gateway) => _stack.Target(gateway, "InternetGateway") is not null || gateway.Text()?.StartsWith("igw-", StringComparison.Ordinal) == true;

    private IEnumerable<(IResourceView Target, IResourceView Resource)> Pairs(string type, string property, string target) =>
        from resource in _stack.OfType(type)
        let found = _stack.Target(resource.Properties[property], target)
        where found is not null
        select (found, resource);
}
