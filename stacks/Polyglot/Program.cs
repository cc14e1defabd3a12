using LambdaIaC.Commands;
using Polyglot;

return await StackProgram.RunAsync<PolyglotStack>(args);
