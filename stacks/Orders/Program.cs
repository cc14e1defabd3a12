using LambdaIaC.Commands;
using Orders;

return await StackProgram.RunAsync<OrdersStack>(args);
