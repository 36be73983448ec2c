import clutter from './clutter-names.json' with { type: 'json' };

const FOLDERS: ReadonlySet<string> = new Set(clutter.folders);
const FILES: ReadonlySet<string> = new Set(clutter.files);
/** Letters of a name that are kept: the ending is what tells its format. */
const LONGEST = 255;
// oxlint-disable-next-line no-control-regex -- these are what must not reach a page or a terminal
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function stepsOf(path: string): string[] {
  return path.split(/[/\\]/);
}

/**
 * The name of a file inside another as it is shown: its path without a drive, without steps that lead
 * nowhere or out of the archive, and without characters that turn or hide letters. Nothing is ever
 * written to such a path.
 */
export function memberName(path: string): string {
  const steps = stepsOf(path.replace(/^[a-z]:(?=[/\\])/i, ''))
    .map((step) => step.replace(CONTROLS, ''))
    .filter((step) => !['', '.', '..'].includes(step.trim()));
  return steps.join('/').slice(-LONGEST) || '?';
}

/** Whether a file is one that operating systems and programs leave behind, which nobody sent on purpose. */
export function isClutter(path: string): boolean {
  const steps = stepsOf(path.toLowerCase());
  const name = steps.pop() ?? '';
  return (
    FILES.has(name) ||
    clutter.starts.some((start) => name.startsWith(start)) ||
    steps.some((step) => FOLDERS.has(step))
  );
}
