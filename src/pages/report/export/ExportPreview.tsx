import { useEffect, useMemo, useState } from 'preact/hooks';
import { countIn, cutText } from '../../../report/cut-text.ts';
import { say } from '../../shared/say.ts';
import { SteadyButton } from '../../shared/SteadyButton.tsx';

/** So much of the file is shown at once: a box with megabytes of text would hold the page up. */
const PART_SIZE = 20_000;
/** How long typing must have stopped before the file is searched. */
const QUIET_MS = 300;

/** Looks for words in the whole file: the reader's own name, say. */
function LookFor({ text }: { readonly text: string }) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<number>();
  useEffect(() => {
    setFound(undefined);
    if (words.trim() === '') return;
    const timer = setTimeout(() => setFound(countIn(text, words)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [words, text]);
  return (
    <p class="look-for">
      <label for="export-look">{say('export_look')}</label>
      <input
        id="export-look"
        type="search"
        autocomplete="off"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <output data-testid="export-found">
        {found === undefined ? '' : say('export_found', { count: found })}
      </output>
    </p>
  );
}

/** Exactly what will be written, part by part. */
export function ExportPreview({ text }: { readonly text: string }) {
  const parts = useMemo(() => cutText(text, PART_SIZE), [text]);
  const bytes = useMemo(() => new TextEncoder().encode(text).length, [text]);
  const [at, setAt] = useState(0);
  useEffect(() => setAt(0), [text]);
  const shown = Math.min(at, parts.length - 1);
  return (
    <>
      <p class="note">{say('export_exactly', { count: bytes })}</p>
      <textarea
        readOnly
        rows={14}
        wrap="off"
        spellcheck={false}
        data-testid="export-preview"
        aria-label={say('export_preview')}
        value={parts[shown] ?? ''}
      />
      {parts.length > 1 && (
        <p class="parts-of">
          <SteadyButton class="btn-3" isOff={shown === 0} onClick={() => setAt(shown - 1)}>
            {say('export_part_before')}
          </SteadyButton>
          <output>{say('export_part', { part: shown + 1, of: parts.length })}</output>
          <SteadyButton class="btn-3" isOff={shown === parts.length - 1} onClick={() => setAt(shown + 1)}>
            {say('export_part_after')}
          </SteadyButton>
        </p>
      )}
      <LookFor text={text} />
    </>
  );
}
