import { useState } from 'preact/hooks';
import type { FilePreview } from '../../../extension/study/study-messages.ts';
import { say } from '../../shared/say.ts';
import { LOCALE } from '../../../rights/locale.ts';

const KILOBYTE = 1000;

function sizeWords(bytes: number): string {
  return say('study_preview_size', {
    size: Math.max(1, Math.round(bytes / KILOBYTE)).toLocaleString(LOCALE),
  });
}

/** How each file begins: the same bytes that are saved. */
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
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="pv" tabIndex={0} aria-labelledby="preview-h">
        <pre data-testid="preview">
          {file ? (file.text ?? say('study_preview_binary')) : say('study_export_making')}
        </pre>
      </section>
      <p class="note">
        {file?.lines !== undefined && say('study_preview_lines', { count: file.lines })}{' '}
        {say('study_preview_note')}
      </p>
    </div>
  );
}
