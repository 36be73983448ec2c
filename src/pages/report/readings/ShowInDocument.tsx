import { useComputed } from '@preact/signals';
import type { Where } from '../../../read/where.ts';
import { say } from '../../shared/say.ts';
import { DocumentName } from '../document/DocumentName.tsx';
import { placeWords } from '../place-words.ts';
import { report } from '../state/session.ts';
import { show, shown } from '../state/shown.ts';

interface ShowInDocumentProps {
  readonly id: string;
  readonly label: string;
  readonly where: Where;
}

/** The file and the sheet that a place is in, where there are several. */
function WhichFile({ where }: { readonly where: Where }) {
  const documents = report.value?.documents ?? [];
  const document = documents.length > 1 && documents.find(({ id }) => id === where.document);
  const sheet = where.kind === 'cell' && where.sheet;
  return (
    <>
      {document && (
        <>
          <DocumentName document={document} documents={documents} />,{' '}
        </>
      )}
      {sheet && (
        <>
          <span class="theirs">{sheet}</span>,{' '}
        </>
      )}
    </>
  );
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
      <span class="pg">
        <WhichFile where={where} />
        {placeWords(where)}
      </span>
    </>
  );
}
