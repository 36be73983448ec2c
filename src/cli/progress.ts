import type { ReplyStep } from '../report/decode-reply.ts';
import { renderMessage } from '../report/render-message.ts';
import type { Setting } from './run.ts';

/** Ends the line that it stands on and goes back to its start (ANSI: erase in line). */
const CLEAR_LINE = '\r\u001B[K';

/** Shows on a terminal how far a file has been read, on one line that goes when it is done. */
export function createProgress(file: string, { io, catalogue }: Setting) {
  let shown = false;
  return {
    step(step: ReplyStep): void {
      if (!io.watched || step.kind !== 'progress') return;
      const message = { id: 'cli_progress', slots: { file, done: step.done, of: step.of } };
      io.error(`${CLEAR_LINE}${renderMessage(message, catalogue)}`);
      shown = true;
    },
    end(): void {
      if (shown) io.error(CLEAR_LINE);
    },
  };
}
