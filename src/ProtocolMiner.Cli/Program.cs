using ProtocolMiner.Cli;

var call = CommandTree.Build().Parse(args);
if (call.Errors.Count == 0)
    return await call.InvokeAsync();
foreach (var error in call.Errors)
    Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("See protocol-miner --help.");
return ExitCode.WrongCall;
