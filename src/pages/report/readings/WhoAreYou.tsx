import { say } from '../../shared/say.ts';
import { people } from '../state/filter.ts';
import { others, sayWho, self } from '../state/others.ts';
import { PersonSelect } from './PersonSelect.tsx';

/** In a file about several people: which of them the reader is, so that the others can be told apart. */
export function WhoAreYou({ id }: { readonly id: string }) {
  if (people.value.length === 0) return null;
  const { people: count } = others.value;
  return (
    <div class="who no-print" data-testid="who">
      <PersonSelect
        id={id}
        label={say('others_who')}
        none={say('others_who_none')}
        value={self.value ?? ''}
        onChoose={(subject) => {
          sayWho(subject || undefined);
        }}
      />
      <p class="note">
        {self.value === undefined
          ? say('others_who_note', { count: people.value.length })
          : say('others_who_done', { count })}
      </p>
    </div>
  );
}
