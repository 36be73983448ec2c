import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilePart } from '../../../extension/study/file-part.ts';
import type { FilePreview } from '../../../extension/study/study-messages.ts';
import { say } from '../../shared/say.ts';
import { LOCALE } from '../../../rights/locale.ts';
import { filePart } from '../state/study-work.ts';

const KILOBYTE = 1000;

function sizeWords(bytes: number): string {
  return say('study_preview_size', {
    size: Math.max(1, Math.round(bytes / KILOBYTE)).toLocaleString(LOCALE),
  });
}

/** The parts of a file that were looked at, up to the one that is shown. */
function useParts(file: FilePreview | undefined) {
  const [parts, setParts] = useState<readonly FilePart[]>([]);
  useEffect(() => setParts(file?.part ? [file.part] : []), [file]);
  const last = parts.at(-1);
  async function next(): Promise<void> {
    if (!file || !last) return;
    const part = await filePart(file.name, last.end);
    // Somebody may have looked elsewhere in the meantime.
    if (part) setParts((now) => (now === parts ? [...now, part] : now));
  }
  return {
    part: last ?? file?.part,
    next,
    back: () => setParts(parts.slice(0, -1)),
    hasBefore: parts.length > 1,
  };
}

/** A file as it will be saved, part by part: all of its bytes. */
function Shown({ file }: { readonly file: FilePreview | undefined }) {
  const box = useRef<HTMLElement>(null);
  const { part, next, back, hasBefore } = useParts(file);
  const hasMore = file !== undefined && part !== undefined && part.end < file.bytes;
  useEffect(() => box.current?.scrollTo(0, 0), [part]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="pv" tabIndex={0} ref={box} aria-labelledby="preview-h">
        <pre data-testid="preview">
          {file ? (part?.text ?? say('study_preview_binary')) : say('study_export_making')}
        </pre>
      </section>
      {(hasBefore || hasMore) && (
        <p class="table-acts">
          <button class="btn-3" type="button" aria-disabled={!hasBefore} onClick={() => hasBefore && back()}>
            {say('study_preview_back')}
          </button>
          <button
            class="btn-3"
            type="button"
            data-testid="preview-next"
            aria-disabled={!hasMore}
            onClick={() => hasMore && void next()}
          >
            {say('study_preview_next')}
          </button>
        </p>
      )}
      <p class="note" aria-live="polite">
        {file?.lines !== undefined && say('study_preview_lines', { count: file.lines })}{' '}
        {file && part && (hasBefore || hasMore)
          ? say('study_preview_part', {
              from: (part.from + 1).toLocaleString(LOCALE),
              end: part.end.toLocaleString(LOCALE),
              of: file.bytes.toLocaleString(LOCALE),
            })
          : say('study_preview_note')}
      </p>
    </>
  );
}

/** The files, each to be looked through whole: the same bytes that are saved. */
export function FilePreviews({ files }: { readonly files: readonly FilePreview[] | undefined }) {
  const [chosen, setChosen] = useState('readings.csv');
  const file = files?.find(({ name }) => name === chosen) ?? files?.[0];
  return (
    <div>
      <h3 id="preview-h">{say('study_preview')}</h3>
      <p class="field">
        <label for="preview-file">{say('study_preview_file')}</label>
        <select id="preview-file" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {(files ?? []).map(({ name, bytes }) => (
            <option key={name} value={name}>
              {name} {sizeWords(bytes)}
            </option>
          ))}
        </select>
      </p>
      <Shown file={file} />
    </div>
  );
}
