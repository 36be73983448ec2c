import { letterHead, makePdf, paragraph, type Paper } from '../pdf-reply.ts';
import type { Made, ReplyCase } from '../reply-case.ts';

const TO = ['Ms Perpetua Placeholder', '4 Sample Lane', 'ZZ9 9ZA'];

function letter(sender: string, date: string, lines: readonly string[]): Promise<Made> {
  return makePdf({}, (paper: Paper) => {
    letterHead(paper, { sender, to: TO, date, reference: 'SAR-00418' });
    for (const line of lines) paragraph(paper, line);
  });
}

function text(lines: readonly string[]): Made {
  return { bytes: new Uint8Array(Buffer.from(`${lines.join('\n\n')}\n`, 'utf8')) };
}

export const LETTER_CASES: readonly ReplyCase[] = [
  {
    slug: 'letter-pdf-nothing-held',
    file: 'input.pdf',
    imitates: 'A letter saying that no data are held.',
    guards: 'That is an outcome with a next step, and no error.',
    make: () =>
      letter('Plaid Cymru', '7 September 2026', [
        'Dear Ms Placeholder,',
        'Thank you for your subject access request dated 24 August 2026.',
        'We have searched our systems and we do not hold any personal data about you.',
        'Yours sincerely,\nData Protection Officer',
      ]),
    expected: { outcome: 'nothing-held', party: 'plaid-cymru', fields: [] },
  },
  {
    slug: 'letter-txt-neither-confirms-nor-denies',
    file: 'input.txt',
    imitates: 'A generic e-mail, saved as text.',
    guards: 'It neither confirms nor denies, which the law does not provide for here.',
    make: () =>
      text([
        'From: data protection <dpo@example.org>',
        'Dear Sir or Madam,',
        'Thank you for contacting Reform UK. We have received a large number of similar messages.',
        'We can neither confirm nor deny whether we hold personal data about you.',
        'Kind regards, Reform UK',
      ]),
    expected: { outcome: 'neither', party: 'reform-uk', fields: [] },
  },
  {
    slug: 'letter-pdf-asks-identity',
    file: 'input.pdf',
    imitates: 'A letter asking for proof of identity.',
    guards: 'The next step is to send it, and the clock waits.',
    make: () =>
      letter('Scottish National Party', '3 August 2026', [
        'Dear Ms Placeholder,',
        'Before we can respond to your subject access request we need to verify your identity.',
        'Please send us a copy of your passport or driving licence.',
      ]),
    expected: { outcome: 'asks-identity', party: 'snp', fields: [] },
  },
  {
    slug: 'letter-txt-asks-clarification',
    file: 'input.txt',
    imitates: 'An e-mail asking which data are meant.',
    guards: 'The next step is to answer in one line.',
    make: () =>
      text([
        'Dear Ms Placeholder,',
        'Thank you for your subject access request to the Green Party.',
        'We process a large amount of information about you. Please clarify which information or processing activities your request relates to.',
        'Kind regards',
      ]),
    expected: { outcome: 'asks-clarification', party: 'green', fields: [] },
  },
  {
    slug: 'letter-pdf-extension',
    file: 'input.pdf',
    imitates: 'A letter that takes two months more.',
    guards: 'An extension is an outcome, and its reasons matter.',
    make: () =>
      letter('The Labour Party', '28 September 2026', [
        'Dear Ms Placeholder,',
        'We refer to your subject access request, which we received on 2 September 2026.',
        'Because of the complexity of your request we are extending the time to respond by a further two months.',
      ]),
    expected: { outcome: 'extension', party: 'labour', fields: [] },
  },
  {
    slug: 'letter-txt-days-between',
    file: 'input.txt',
    imitates: 'A letter that tells what passed between the request and itself.',
    guards: 'What they had to ask is counted, so that nothing is called late that is not.',
    make: () =>
      text([
        'Date: 4 November 2026',
        'Dear Ms Placeholder,',
        'Thank you for your subject access request to the Labour Party, which we received on 10 September 2026.',
        'We received your proof of identity on 21 September 2026. We asked you to clarify your request on 28 September 2026, and on 12 October 2026 you answered.',
        'We do not hold any personal data about you.',
        'Kind regards',
      ]),
    expected: { outcome: 'nothing-held', party: 'labour', fields: [], daysLate: 0 },
  },
  {
    slug: 'letter-txt-refused',
    file: 'input.txt',
    imitates: 'An e-mail that refuses.',
    guards: 'A refusal must give reasons and name the right to complain.',
    make: () =>
      text([
        'Dear Ms Placeholder,',
        'The Conservative Party has considered your subject access request.',
        'We are refusing to comply with your request because we consider it to be manifestly unfounded or excessive.',
      ]),
    expected: { outcome: 'refused', party: 'conservative', fields: [] },
  },
  {
    slug: 'invoice-pdf-not-a-reply',
    file: 'input.pdf',
    imitates: 'An invoice, opened by mistake.',
    guards: 'A wrong file must not look like success.',
    make: () =>
      makePdf({}, (paper) => {
        letterHead(paper, {
          sender: 'Sample Plumbing Ltd',
          to: ['Mr P. Test', '1 Nowhere Road'],
          date: '5 May 2026',
        });
        paragraph(
          paper,
          'Invoice for the repair of a tap. Parts 12.50, labour 60.00. Total due 72.50 within 30 days.',
        );
        paragraph(paper, 'Thank you for your custom. Cheques should be made payable to Sample Plumbing Ltd.');
      }),
    expected: { outcome: 'unrecognised', fields: [] },
  },
];
