import type { Place } from '../../../report/compare/comparison.ts';
import { say } from '../../shared/say.ts';
import { names, openPlace, readingAt } from '../state/comparison.ts';
import { placeWords } from '../place-words.ts';

/** Opens the reading at a place of one of the replies, and says where in it that is. */
export function PlaceLink({ place }: { readonly place: Place }) {
  const reading = readingAt(place);
  if (!reading) return null;
  return (
    <>
      <button class="btn-3 no-print" type="button" data-testid="look" onClick={() => openPlace(place)}>
        {say('compare_look')}
        <span class="vh">
          : {names.value[place.reply]}, {reading.label}
        </span>
      </button>{' '}
      <span class="pg">{placeWords(reading.where)}</span>
    </>
  );
}
