import { useComputed } from '@preact/signals';
import type { Where } from '../../../read/where.ts';
import { say } from '../../shared/say.ts';
import { placeWords } from '../place-words.ts';
import { show, shown } from '../state/shown.ts';

interface ShowInDocumentProps {
  readonly id: string;
  readonly label: string;
  readonly where: Where;
}

/** Opens the place in the document, and says which page or row that is. */
export function ShowInDocument({ id, label, where }: ShowInDocumentProps) {
  const lit = useComputed(() => shown.value?.id === id).value;
  return (
    <>
      <button
        class="btn-3 show no-print"
        type="button"
        data-testid="show"
        aria-pressed={lit}
        onClick={(event) => show({ id, where }, event.currentTarget)}
      >
        {say('report_show')}
        <span class="vh">: {label}</span>
      </button>
      <span class="pg">{placeWords(where)}</span>
    </>
  );
}
