import packageJson from '../../package.json' with { type: 'json' };
import { type Catalogue, renderMessage } from '../report/render-message.ts';
import { processIo } from './io.ts';
import { run } from './run.ts';

/** Runs the command line that this process was started with. */
export async function start(catalogue: Catalogue): Promise<void> {
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
