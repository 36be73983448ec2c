import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentInfo } from '../../../read/document.ts';
import { say } from '../../shared/say.ts';
import { chooseDocument, currentDocument } from '../state/shown.ts';
import { DocumentName } from './DocumentName.tsx';
import { type DocumentNode, documentTree, pathTo } from './document-tree.ts';
import { isBody } from './mail-body.ts';
import { readingsByPlace } from './places.ts';

function countReadings(id: string): number {
  let count = 0;
  for (const readings of readingsByPlace.value.get(id)?.values() ?? []) count += readings.length;
  return count;
}

interface BranchProps {
  readonly nodes: readonly DocumentNode[];
  readonly documents: readonly DocumentInfo[];
  readonly onChoose: (id: string) => void;
}

function Branch({ nodes, documents, onChoose }: BranchProps) {
  return (
    <ul>
      {nodes.map(({ document, inner }) => {
        const { id } = document;
        const count = countReadings(id);
        return (
          <li key={id}>
            <button
              class="tree-item"
              type="button"
              aria-current={id === currentDocument.value ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <DocumentName document={document} documents={documents} />{' '}
              {count > 0 && <span class="num">{say('report_document_things', { count })}</span>}
            </button>
            {inner.length > 0 && <Branch nodes={inner} documents={documents} onChoose={onChoose} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The files of the reply as they lie in one another, to choose which one is shown. */
export function DocumentTree({ documents }: { readonly documents: readonly DocumentInfo[] }) {
  const summary = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const current = currentDocument.value ?? '';
  // The list has served once a file is chosen, here or by a reading.
  useEffect(() => setOpen(false), [current]);
  if (documents.length < 2) return null;
  function leave(): void {
    setOpen(false);
    // The button that had the focus is no longer there.
    summary.current?.focus();
  }
  const path = pathTo(current, documents);
  const files = documents.filter((document) => !isBody(document, documents)).length;
  return (
    <details class="tree" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>
        <span class="vh">{say('report_document_choose')}: </span>
        {path.map((document, index) => (
          <Fragment key={document.id}>
            {index > 0 && ' › '}
            <DocumentName document={document} documents={documents} />
          </Fragment>
        ))}{' '}
        <span class="num">{say('report_document_files', { count: files })}</span>
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the list from any of its buttons */}
      <nav
        aria-label={say('report_document_choose')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The list only: where the document is a sheet, Escape would put that away too.
          event.stopPropagation();
          leave();
        }}
      >
        <Branch
          nodes={documentTree(documents)}
          documents={documents}
          onChoose={(id) => {
            chooseDocument(id);
            leave();
          }}
        />
      </nav>
    </details>
  );
}
