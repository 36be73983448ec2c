import { useRef } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { openFromAddress, openPicked, openText } from '../state/session.ts';
import { pickedFiles } from './dropped-files.ts';

function PasteText() {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <details class="paste">
      <summary>{say('report_paste')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void openText(say('report_paste_name'), area.current?.value ?? '');
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

/** Choose a file, drop it anywhere, or paste it; or try the sample. */
export function OpenReply({ again }: { readonly again: boolean }) {
  return (
    <section class="wrap open-reply" aria-labelledby="open-h">
      {again ? (
        <h2 id="open-h">{say('report_open_again')}</h2>
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
          onChange={(event) => {
            const input = event.currentTarget;
            if (input.files) void openPicked(pickedFiles(input.files));
            // Choosing the same file once more is a wish to read it once more.
            input.value = '';
          }}
        />
        <label class="btn" for="file">
          {say('report_choose')}
        </label>
        <p>{say('report_drop')}</p>
      </div>
      <PasteText />
      <p class="sample">
        <button class="btn-3" type="button" onClick={() => void openFromAddress('?sample')}>
          {say('report_sample')}
        </button>{' '}
        {say('report_sample_note')}
      </p>
    </section>
  );
}
