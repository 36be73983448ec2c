import { useId, useState } from 'preact/hooks';
import type { CaseFileFailure } from '../../report/case/case-file.ts';
import { type MessageId, say } from '../shared/say.ts';
import { fromFile } from './state.ts';

const FAILURES = {
  'not-a-case': 'case_file_not',
  newer: 'case_file_newer',
  damaged: 'case_file_damaged',
  'too-large': 'case_file_large',
} as const satisfies Record<CaseFileFailure, MessageId>;

/** Brings back a case that was saved as a file. It is kept nowhere until the reader asks for that. */
export function FromFile() {
  const id = useId();
  const [failure, setFailure] = useState<CaseFileFailure>();
  return (
    <details class="from-file no-print">
      <summary>{say('case_bring')}</summary>
      <p>{say('case_bring_note')}</p>
      <div class="f">
        <label for={id}>{say('case_bring_choose')}</label>
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          data-testid="case-file"
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) setFailure(await fromFile(file));
          }}
        />
      </div>
      <p role="alert" data-testid="case-file-told">
        {failure && say(FAILURES[failure])}
      </p>
    </details>
  );
}
