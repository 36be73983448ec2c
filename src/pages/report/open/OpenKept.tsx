import { OpenLocked } from '../../shared/OpenLocked.tsx';
import { say } from '../../shared/say.ts';
import { keptWaits, leaveKept, openKeptReply } from '../state/kept.ts';

/** Stands where a kept reply would. */
export function OpenKept() {
  const waits = keptWaits.value;
  if (!waits) return null;
  const { failure, ...wanted } = waits;
  return (
    <OpenLocked
      failure={failure}
      notOpened="kept_not_opened"
      open="kept_open"
      onOpen={(word) => void openKeptReply(wanted, word)}
    >
      <button class="btn-3" type="button" onClick={leaveKept}>
        {say('kept_leave')}
      </button>
    </OpenLocked>
  );
}
