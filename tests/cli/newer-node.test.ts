import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isNewEnough } from '../../src/cli/newer-node.ts';

test.each([
  ['20.20.2', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['24.21.0', true],
])('Node %s can run pdf.js: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});

const MODULE = path.join(import.meta.dirname, '../../src/cli/newer-node.ts');

/** A process that hands over to another one, which runs `inner` after it began to watch the first. */
function handOverTo(inner: string) {
  const watching = `const { endWithOther } = await import(${JSON.stringify(MODULE)}); endWithOther(); ${inner}`;
  const parameters = ['--input-type=module', '--eval', watching];
  const outer = `const { handOver } = await import(${JSON.stringify(MODULE)});
    process.exitCode = await handOver(process.execPath, ${JSON.stringify(parameters)});`;
  return spawn(process.execPath, ['--input-type=module', '--eval', outer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('a command that was handed over gives its output and its exit status', async () => {
  const outer = handOverTo(`process.stdout.write('done'); process.exitCode = 2;`);
  const output: Buffer[] = [];
  outer.stdout.on('data', (data: Buffer) => output.push(data));
  expect(await once(outer, 'close')).toEqual([2, null]);
  expect(Buffer.concat(output).toString()).toBe('done');
});

test('a command that was handed over ends with the process that did so, however that ends', async () => {
  const outer = handOverTo(`process.stdout.write('begun'); setInterval(() => {}, 1000);`);
  await once(outer.stdout, 'data');
  outer.kill('SIGKILL');
  // The output is that of both, and closes when the last of them is gone.
  expect(await once(outer, 'close')).toEqual([null, 'SIGKILL']);
});
