import type { ChecklistItem } from '../../../rights/finding.ts';
import { say } from '../../shared/say.ts';
import { placeWords } from '../place-words.ts';
import { readings } from '../state/filter.ts';
import { goToElement, goToReading, isNarrow, show } from '../state/shown.ts';

/** Places that are named of one thing: the first tells enough, and the reader goes on from there. */
const MOST_PLACES = 3;

interface Look {
  readonly words: string;
  readonly go: (from: HTMLElement) => void;
}

/** The words of the letter come before the readings: they are what somebody wrote about it. */
function looksOf({ id, fields, places = [] }: ChecklistItem): readonly Look[] {
  const inText = places.map((where): Look => ({
    words: placeWords(where),
    go: (from) => {
      show({ id: `check-${id}`, where }, from);
      // Beside the readings the document may be far above; in one column it comes from the bottom.
      if (!isNarrow()) goToElement('doc', '.desk');
    },
  }));
  const inReadings = fields.flatMap((field): readonly Look[] => {
    const reading = readings.value.get(field);
    return reading ? [{ words: placeWords(reading.where), go: () => goToReading(reading.id) }] : [];
  });
  const all = [...inText, ...inReadings];
  return all.filter(({ words }, at) => all.findIndex((look) => look.words === words) === at);
}

interface LookHereProps {
  readonly item: ChecklistItem;
  readonly name: string;
}

/** Where words stand that usually go with something that the law asks for. Whether they say it, the reader tells. */
export function LookHere({ item, name }: LookHereProps) {
  const looks = looksOf(item).slice(0, MOST_PLACES);
  if (looks.length === 0) return null;
  return (
    <span class="look">
      {say('report_check_look')}
      {looks.map(({ words, go }) => (
        <button
          key={words}
          class="btn-3"
          type="button"
          data-testid="look-here"
          onClick={(event) => go(event.currentTarget)}
        >
          {words}
          <span class="vh">, {name}</span>
        </button>
      ))}
    </span>
  );
}
