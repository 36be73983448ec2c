#!/usr/bin/env node
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { renderMessage } from '../report/render-message.ts';
import { endWithOther, isNewEnough, runOnNewerNode } from './newer-node.ts';

// Holds little, so that a Node that is too old hands over before it has read the program.
if (isNewEnough(process.versions.node)) {
  endWithOther();
  const { start } = await import('./start.ts');
  await start(catalogue);
} else {
  process.exitCode = (await runOnNewerNode()) ?? complainOfNode();
}

function complainOfNode(): number {
  const message = { id: 'cli_old_node', slots: { version: process.versions.node } };
  process.stderr.write(`${renderMessage(message, catalogue)}\n`);
  return 1;
}
