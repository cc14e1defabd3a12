using LambdaIaC.Commands;
using TunableStack;

return await StackProgram.RunAsync<Tunable>(args);
