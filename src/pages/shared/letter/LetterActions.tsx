import { useState } from 'preact/hooks';
import { mailtoOf } from '../../../rights/letters/letter-mail.ts';
import { letterText } from '../../../rights/letters/letter-text.ts';
import type { Letter } from '../../../rights/letters/letter.ts';
import { saveBlob } from '../save-file.ts';
import { type MessageId, say } from '../say.ts';
import { letterFile, type LetterFormat, letterName } from './letter-file.ts';

const SMALL = [
  ['pdf', 'letters_save_pdf'],
  ['eml', 'letters_save_eml'],
  ['txt', 'letters_save_txt'],
] as const satisfies readonly (readonly [LetterFormat, MessageId])[];

/** What can be done with the letter. None of it sends anything. */
export function LetterActions({ letter }: { readonly letter: Letter }) {
  const [told, setTold] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(letterText(letter));
      setTold(say('letters_copied'));
    } catch {
      setTold(say('letters_copy_failed'));
    }
  }
  async function save(format: LetterFormat): Promise<void> {
    setTold(say('letters_saving'));
    try {
      const name = letterName(letter, format);
      saveBlob(name, await letterFile(letter, format));
      setTold(say('letters_saved', { name }));
    } catch {
      setTold(say('letters_save_failed'));
    }
  }
  return (
    <div class="acts no-print">
      <p>
        <button class="btn" type="button" onClick={() => void copy()}>
          {say('letters_copy')}
        </button>
        <button class="btn-2" type="button" onClick={() => void save('docx')}>
          {say('letters_save_docx')}
        </button>
        <button class="btn-2" type="button" onClick={() => globalThis.print()}>
          {say('letters_print')}
        </button>
      </p>
      <p>
        {SMALL.map(([format, label]) => (
          <button key={format} class="btn-3" type="button" onClick={() => void save(format)}>
            {say(label)}
          </button>
        ))}
        <a class="btn-3" href={mailtoOf(letter)}>
          {say('letters_mailto')}
        </a>
      </p>
      {letter.email !== undefined && <p>{say('letters_to_email', { email: letter.email })}</p>}
      <output data-testid="letter-told">{told}</output>
    </div>
  );
}
