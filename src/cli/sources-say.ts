#!/usr/bin/env node
import { runCommand } from './run-command.ts';

// Whoever reads the output may stop early ("| head"); that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2));
