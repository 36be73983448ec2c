import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Command, commandNamed } from './drawing-commands.ts';
import type { Matrix } from './matrix.ts';
import { paintOf } from './paint-of.ts';
import type { FontFacts, Trace } from './trace.ts';
import { narrowClip, tracePath } from './trace-path.ts';
import { createTracing, type Tracing } from './tracing.ts';

/** What pdf.js gives for a page: numbered commands and what each is given. */
export interface DrawingList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What pdf.js's numbers stand for, made once: a page has thousands of commands. */
const COMMANDS = new WeakMap<object, readonly (Command | undefined)[]>();

function commandsOf(ops: typeof OPS): readonly (Command | undefined)[] {
  const kept = COMMANDS.get(ops);
  if (kept) return kept;
  const names: string[] = [];
  for (const [name, number] of Object.entries(ops)) names[number] = name;
  const commands = Array.from(names, (name = '') =>
    name === 'constructPath' ? followPath(names) : commandNamed(name),
  );
  COMMANDS.set(ops, commands);
  return commands;
}

/** A path comes whole, with the number of the command that paints it. */
function followPath(names: readonly string[]): Command {
  return (page, [painting, given]) => {
    const data: unknown = Array.isArray(given) ? given[0] : undefined;
    if (!(data instanceof Float32Array)) return;
    const { state } = page;
    const paint = paintOf(names[Number(painting)] ?? '', state, page.order);
    if (paint) tracePath(page.trace, data, state.matrix, paint);
    if (page.clips) state.clip = narrowClip(state.clip, data, state.matrix);
    page.clips = false;
  };
}

const NOTHING: readonly unknown[] = [];

/**
 * Follows pdf.js's drawing list and notes where each letter, line, filled box and picture lands. `skipped`
 * names annotations whose text is read elsewhere: form widgets.
 */
export function tracePage(
  list: DrawingList,
  tools: {
    readonly ops: typeof OPS;
    readonly fonts: (id: string) => FontFacts;
    readonly base: Matrix;
    readonly skipped?: ReadonlySet<string>;
  },
): Trace {
  const commands = commandsOf(tools.ops);
  const page: Tracing = createTracing(tools.fonts, tools.base, tools.skipped ?? new Set());
  const { fnArray, argsArray } = list;
  for (let at = 0; at < fnArray.length; at++) {
    const command = commands[fnArray[at] ?? -1];
    if (!command) continue;
    const given = argsArray[at];
    page.order = at;
    command(page, Array.isArray(given) ? given : NOTHING);
  }
  return page.trace;
}
