#!/usr/bin/env node
import packageJson from '../../package.json' with { type: 'json' };
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { renderMessage } from '../report/render-message.ts';
import { processIo } from './io.ts';
import { isNewEnough, runOnNewerNode } from './newer-node.ts';
import { findPdfPort } from './pdf-thread.ts';
import { run } from './run.ts';

// In the bundle this file is also what the thread of pdf.js starts from: there it does nothing.
if (!findPdfPort()) await start();

async function start(): Promise<void> {
  if (isNewEnough(process.versions.node)) return main();
  const status = runOnNewerNode();
  if (status !== undefined) {
    process.exitCode = status;
    return;
  }
  const message = { id: 'cli_old_node', slots: { version: process.versions.node } };
  process.stderr.write(`${renderMessage(message, catalogue)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `sar-decoder … | head` closes the pipe early; that is no fault. All else is told to the writer.
    if (error.code === 'EPIPE') process.exit(0);
  });

  try {
    process.exitCode = await run(process.argv.slice(2), {
      io: processIo(),
      catalogue,
      version: packageJson.version,
    });
  } catch (error) {
    // A privacy line: an error's own message may hold the text that broke it, so only its kind is shown.
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    const message = { id: 'cli_surprise', slots: { kind, version: packageJson.version } };
    process.stderr.write(`${renderMessage(message, catalogue)}\n`);
    process.exitCode = 1;
  }
}
