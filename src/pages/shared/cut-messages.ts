import type { Catalogue } from '../../report/render-message.ts';

/** The messages of some groups. A message's group is the word that its id begins with: `popup`, `page`. */
export function cutMessages(catalogue: Catalogue, groups: readonly string[]): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue)
      .filter(([id]) => groups.includes(id.slice(0, id.indexOf('_'))))
      .map(([id, { message }]) => [id, { message }]),
  );
}
