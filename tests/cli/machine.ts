import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** A small reply. */
export const REPLY = 'Field,Value\nElector Markers,G\nPost code,ZZ1 1ZZ\nGX2_RESID,<b>7</b>\n';

/** A machine that holds a few files, and remembers what was written. */
export function machine(files: Readonly<Record<string, string | Uint8Array>>) {
  const written: { out: string; error: string; files: Record<string, string> } = {
    out: '',
    error: '',
    files: {},
  };
  const io: Io = {
    read: async (name) => {
      const held = files[name];
      if (held === undefined) throw new Error('ENOENT: the message names somebody');
      return typeof held === 'string' ? new TextEncoder().encode(held) : held;
    },
    write: async (pieces, file) => {
      if (file === '/nowhere') throw Object.assign(new Error('no'), { code: 'EACCES', syscall: 'open' });
      let text = '';
      for await (const piece of pieces) text += piece;
      if (file === undefined) written.out += text;
      else written.files[file] = text;
    },
    error: (text) => {
      written.error += text;
    },
    // A link to a file is the file.
    isInput: async (file, inputs) => inputs.includes(file.replace('link-to-', '')),
    watched: false,
  };
  return { written, start: (line: string) => run(line.split(' '), { io, catalogue, version: '0.0.0' }) };
}
