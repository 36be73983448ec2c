import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { dayWords } from '../day-words.ts';

/** Which reply this is, and whether all of it was read. */
export function WhichReply({ report }: { readonly report: Report }) {
  const { party, letter, documents, figures } = report;
  const date = letter.date ? dayWords(letter.date) : letter.dateText;
  return (
    <p class="kick">
      <span>{party?.name ?? say('report_party_not_known')}</span>{' '}
      {date && <span>{say('report_reply_of', { date })}</span>}{' '}
      {documents.map(({ id, name }) => (
        <span key={id} class="theirs">
          {name}{' '}
        </span>
      ))}
      <span>
        {documents.every(({ format }) => format !== 'pdf')
          ? say('report_all_read')
          : figures.pagesRead === figures.pages
            ? say('report_pages_all', { count: figures.pages })
            : say('report_pages_some', { read: figures.pagesRead, pages: figures.pages })}
      </span>
    </p>
  );
}
