using LambdaIaC;
using Orders.Functions;

namespace Orders;

/// <summary>A small shop: one function takes orders, another answers what a product costs.</summary>
public sealed class OrdersStack : Stack
{
    private const string FailedOrders = "arn:aws:sqs:eu-west-1:123456789012:failed-orders";

    /// <summary>Creates the resources.</summary>
    public OrdersStack()
        : base("orders")
    {
        var role = new ExecutionRole(this, "role")
        {
            Description = "Runs the functions of the shop",
            ManagedPolicyArns = [ManagedPolicy.XRayWrite],
            // Part of the role, not a grant: AWS refuses a function whose role cannot write to its dead-letter queue yet.
            Policies =
            [
                new()
                {
                    PolicyName = "keep-failed-orders",
                    PolicyDocument = new() { Statements = [new() { Actions = ["sqs:SendMessage"], Resources = [FailedOrders] }] },
                },
            ],
        };

        var placeOrderLogs = new LogGroup(this, "PlaceOrderLogs") { RetentionInDays = 30 };
        placeOrderLogs.GrantWrite(role);
        var placeOrder = new Function(this, "PlaceOrder")
        {
            Description = "Takes an order",
            Role = role,
            Runtime = Runtime.DotNet10,
            Handler = Handler.For<PlaceOrder>(function => function.HandleAsync),
            Code = Code.FromProject("../Orders.Functions"),
            MemorySize = DataSize.Mebibytes(512),
            Timeout = Duration.Seconds(15),
            Environment = new() { ["CURRENCY"] = "EUR", ["MAXIMUM_QUANTITY"] = "100" },
            LoggingConfig = new() { LogGroup = placeOrderLogs },
            TracingConfig = new() { Mode = TracingMode.Active },
            DeadLetterConfig = new() { TargetArn = FailedOrders },
            Tags = new() { ["team"] = "shop" },
        };

        var getProductLogs = new LogGroup(this, "GetProductLogs") { RetentionInDays = 7 };
        getProductLogs.GrantWrite(role);
        _ = new Function(this, "GetProduct")
        {
            Description = "Answers what a product costs",
            Role = role,
            Runtime = Runtime.DotNet10,
            Handler = Handler.For<GetProduct>(function => function.HandleAsync),
            Code = Code.FromProject("../Orders.Functions"),
            MemorySize = DataSize.Mebibytes(256),
            Timeout = Duration.Seconds(5),
            Environment = new() { ["CURRENCY"] = "EUR" },
            LoggingConfig = new() { LogGroup = getProductLogs },
            TracingConfig = new() { Mode = TracingMode.Active },
            Tags = new() { ["team"] = "shop" },
        };

        // Callers use the name `live`; what stands behind it changes only when a version is published.
        var version = new Version(this, "PlaceOrderVersion") { FunctionName = placeOrder };
        _ = new Alias(this, "PlaceOrderLive") { Name = "live", FunctionName = placeOrder, FunctionVersion = version };
    }
}
