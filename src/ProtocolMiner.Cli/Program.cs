using ProtocolMiner.Cli;

return CommandTree.Build().Parse(args).Invoke();
