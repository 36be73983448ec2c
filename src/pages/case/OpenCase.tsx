import { OpenLocked } from '../shared/OpenLocked.tsx';
import { openCase, waits } from './state.ts';

/** Stands where a kept case would. */
export function OpenCase() {
  const waiting = waits.value;
  if (!waiting) return null;
  const { id, failure } = waiting;
  return (
    <OpenLocked
      failure={failure}
      notOpened="case_not_opened"
      open="case_open"
      onOpen={(word) => void openCase(id, word)}
    />
  );
}
