using LambdaIaC.Commands;

return await StackProgram.RunAsync(args);
