import type { Alternative } from '../../../decode/reading.ts';
import { sayMessage } from '../../shared/say.ts';

/** Two meanings or more that fit, side by side; none of them is first choice. */
export function Candidates({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  return (
    <ul class="cands">
      {alternatives.map(({ scheme, name, plain, because }) => (
        <li key={`${scheme} ${name}`}>
          <b>{sayMessage(because)}</b>
          <span class="cname">{name}</span>
          {plain && plain !== name && <span>{plain}</span>}
        </li>
      ))}
    </ul>
  );
}
