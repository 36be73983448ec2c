import type { Source } from '../../glossary/entry.ts';
import { say } from './say.ts';
import { sayWhen } from './say-when.ts';

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

/** A source with its date. A link opens only by a click, and says where it leads. */
export function SourceLine({ source }: { readonly source: Source }) {
  const title =
    source.publisher && !source.title.includes(source.publisher)
      ? say('page_source_title', { publisher: source.publisher, title: source.title })
      : source.title;
  return (
    <>
      {source.address ? (
        <a href={source.address} target="_blank" rel="noopener noreferrer">
          {title}
          <span class="host"> {say('page_source_host', { host: hostOf(source.address) })}</span>
        </a>
      ) : (
        title
      )}
      {source.date !== 'undated' && `, ${sayWhen(source.date)}`}
    </>
  );
}

/** All sources of one thing, one a line. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
