import { partsOfText } from './parts-of-text.ts';

interface EditableProps {
  /** The words that stand there. */
  readonly text: string;
  /** What it is, for those who do not see where it stands. */
  readonly label: string;
  readonly class?: string;
  readonly onEdit: (text: string) => void;
}

/**
 * Words on the paper that can be changed where they stand. A field has no height of its own: the same words lie
 * beneath it and give it theirs, mark what only the reader can fill in, and are what is printed.
 */
export function Editable({ text, label, class: name, onEdit }: EditableProps) {
  return (
    <div class={name ? `edit ${name}` : 'edit'}>
      <div class="words" aria-hidden="true">
        {partsOfText(text).map(({ words, isBlank }, at) =>
          isBlank ? <mark key={at}>{words}</mark> : words,
        )}{' '}
      </div>
      <textarea
        rows={1}
        aria-label={label}
        value={text}
        onInput={({ currentTarget }) => onEdit(currentTarget.value)}
      />
    </div>
  );
}
