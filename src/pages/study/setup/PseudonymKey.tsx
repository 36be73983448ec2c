import { useState } from 'preact/hooks';
import { saveFile } from '../../shared/save-file.ts';
import { say } from '../../shared/say.ts';
import { isKeyKept, key, takeKey } from '../state/pile.ts';

/** The key that makes the pseudonyms: thrown away with the tab, unless it is saved or one that was saved is used. */
export function PseudonymKey() {
  const [isWrong, setWrong] = useState(false);
  return (
    <div class="field wide">
      <p>{say('study_key')}</p>
      <p class="acts">
        <button
          class="btn-2"
          type="button"
          onClick={() => {
            saveFile('study.key', 'text/plain', `${key.value}\n`);
            isKeyKept.value = true;
          }}
        >
          {say('study_key_save')}
        </button>
        <input
          class="vh"
          type="file"
          id="key"
          aria-describedby="key-said"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void file.text().then((text) => setWrong(!takeKey(text)));
            event.currentTarget.value = '';
          }}
        />
        <label class="btn-2" for="key">
          {say('study_key_use')}
        </label>
      </p>
      <output id="key-said" class="note">
        {isWrong ? say('study_key_wrong') : say(isKeyKept.value ? 'study_key_kept' : 'study_key_thrown')}
      </output>
    </div>
  );
}
