using System.CommandLine;
using ProtocolMiner.Attendance.Yaml;
using ProtocolMiner.Cli;
using ProtocolMiner.Search;

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
catch (Exception e) when (e is SettingsException or IndexUnavailableException or YamlFileException)
{
    // What the call names cannot be used: the settings, the index, a secretary's text file. The message says what to do.
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
