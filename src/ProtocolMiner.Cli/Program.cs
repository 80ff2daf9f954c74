using System.CommandLine;
using ProtocolMiner.Cli;

var call = CommandTree.Build().Parse(args);
if (call.Errors.Count > 0)
{
    foreach (var error in call.Errors)
        Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("See protocol-miner --help.");
    return ExitCode.WrongCall;
}

try
{
    ProgramLog.Start(call);
    return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (SettingsException e)
{
    Console.Error.WriteLine(e.Message);
    return ExitCode.WrongCall;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. What was made safe before stays; run the command again to go on.");
    return ExitCode.Stopped;
}
finally
{
    ProgramLog.End();
}
