import { useRef } from 'preact/hooks';
import endings from '../../../read/endings.json' with { type: 'json' };
import { say } from '../../shared/say.ts';
import { type Beside, openFromAddress, openPicked, openText } from '../state/session.ts';
import { pickedFiles } from '../../shared/dropped-files.ts';

function PasteText({ beside }: { readonly beside: Beside }) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <details class="paste">
      <summary>{say('report_paste')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void openText(say('report_paste_name'), area.current?.value ?? '', beside);
        }}
      >
        <label for="paste">{say('report_paste_label')}</label>
        <textarea id="paste" ref={area} rows={6} spellcheck={false} autocomplete="off" />
        <button class="btn-2" type="submit">
          {say('report_paste_go')}
        </button>
      </form>
    </details>
  );
}

interface OpenReplyProps {
  /** The heading where this is not the first thing on the page, as after something was opened. */
  readonly title?: string;
  /** Something else on the page comes first. */
  readonly quiet: boolean;
  /** Unless said, what is opened takes the place of what is open. */
  readonly beside?: Beside;
  /** Whether the sample is offered here. */
  readonly hasSample?: boolean;
}

/** Every ending that is known, also of files that are refused: a file that cannot be chosen says nothing. */
const ACCEPT = Object.values(endings)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** Choose a file, drop it anywhere, or paste it; or try the sample. */
export function OpenReply({ title, quiet, beside = 'instead', hasSample = true }: OpenReplyProps) {
  return (
    <section class="wrap open-reply" aria-labelledby="open-h">
      {title !== undefined ? (
        <h2 id="open-h">{title}</h2>
      ) : (
        <>
          <h1 id="open-h">{say('report_open')}</h1>
          <p class="plain">{say('report_open_note')}</p>
        </>
      )}
      <div class="drop">
        <input
          class="vh"
          type="file"
          id="file"
          multiple
          accept={ACCEPT}
          aria-describedby="file-kinds"
          onChange={(event) => {
            const input = event.currentTarget;
            if (input.files) void openPicked(pickedFiles(input.files), beside);
            // Choosing the same file once more is a wish to read it once more.
            input.value = '';
          }}
        />
        <label class={quiet ? 'btn-2' : 'btn'} for="file">
          {say('report_choose')}
        </label>
        <p>{say('report_drop')}</p>
        <p id="file-kinds">{say('report_open_kinds')}</p>
      </div>
      <PasteText beside={beside} />
      {hasSample && (
        <p class="sample">
          <button class="btn-3" type="button" onClick={() => void openFromAddress('?sample', beside)}>
            {say('report_sample')}
          </button>{' '}
          {say('report_sample_note')}
        </p>
      )}
    </section>
  );
}
