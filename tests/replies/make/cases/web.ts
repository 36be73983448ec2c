import { fact, type ReplyCase } from '../reply-case.ts';

const PAGE = [
  '<html><head><title>Your record</title><style>td{color:#000}</style></head><body>',
  '<p>The Example Party</p><h2>Your details</h2>',
  '<table><tr><th>Full name</th><td>Clementine Quimby-Test</td></tr>',
  '<tr><th>Postcode</th><td>ZZ22 7GN</td></tr><tr><th>Polling district</th><td>QX2=E2=80=91A</td></tr></table>',
  '<p style=3D"display:none">internal copy</p>',
  '<dl><dt>Estimated age</dt><dd>44</dd></dl></body></html>',
];

/** Replies as websites and the databases behind them hand them out. */
export const WEB_CASES: readonly ReplyCase[] = [
  {
    slug: 'person-json-lists-and-names',
    file: 'input.json',
    imitates:
      'A person as the database behind a website prints one: names beside values, one of them twice, a list of contacts, numbers with zeros at their end.',
    guards:
      'Numbers stay as they are written, no value of a name that stands twice is lost, and records that share their names are one table.',
    make: () => ({
      bytes: new TextEncoder().encode(
        [
          '{',
          '  "full_name": "Clementine Quimby-Test",',
          '  "address": { "postcode": "ZZ22 7GN", "polling_district": "QX2" },',
          '  "estimated_age": 44.10,',
          '  "tag": "first",',
          '  "tag": "second",',
          '  "contacts": [',
          '    { "date": "12/03/2019", "type": "Door", "code": "L", "canvasser": "A. Tester" },',
          '    { "date": "04/04/2021", "type": "Phone", "code": "N" }',
          '  ]',
          '}',
          '',
        ].join('\n'),
      ),
    }),
    expected: {
      outcome: 'data',
      events: 2,
      warnings: ['repeated-names'],
      fields: [
        fact('full_name', 'Clementine Quimby-Test', 'full-name'),
        fact('estimated_age', '44.10', 'estimated-age'),
        fact('tag', 'first', 'unknown'),
        fact('tag', 'second', 'unknown'),
        fact('postcode', 'ZZ22 7GN', 'postcode'),
        fact('polling_district', 'QX2', 'polling-district'),
      ],
    },
  },
  {
    slug: 'letter-mhtml-saved-page',
    file: 'input.mhtml',
    imitates: 'A record that somebody saved from a website as one file, with a picture that it would load.',
    guards:
      'The page is read from its own part of the file; hidden words are no fact, and nothing is fetched.',
    make: () => ({
      bytes: new TextEncoder().encode(
        [
          'From: <Saved by a browser>',
          'Snapshot-Content-Location: https://example.org/record',
          'Subject: Your record',
          'MIME-Version: 1.0',
          'Content-Type: multipart/related; type="text/html"; boundary="----part"',
          '',
          '------part',
          'Content-Type: text/html; charset="utf-8"',
          'Content-Transfer-Encoding: quoted-printable',
          'Content-Location: https://example.org/record',
          '',
          ...PAGE,
          '------part',
          'Content-Type: image/png',
          'Content-Transfer-Encoding: base64',
          'Content-Location: https://example.org/logo.png',
          '',
          'iVBORw0KGgo=',
          '------part--',
          '',
        ].join('\r\n'),
      ),
    }),
    expected: {
      outcome: 'data',
      warnings: ['hidden-text'],
      fields: [
        fact('Full name', 'Clementine Quimby-Test', 'full-name'),
        fact('Postcode', 'ZZ22 7GN', 'postcode'),
        fact('Polling district', 'QX2\u2011A', 'polling-district'),
        fact('Estimated age', '44', 'estimated-age'),
      ],
    },
  },
  {
    slug: 'record-html-without-tables',
    file: 'input.html',
    imitates:
      'A record as applications on the web print one: rows of two elements, boxes with what was typed into them, headings over single lines.',
    guards: 'Two elements side by side, a label and its box, a heading and its line are labels and values.',
    make: () => ({
      bytes: new TextEncoder().encode(
        [
          '<!doctype html><html><head><title>Your record</title></head><body><h1>Contact record</h1>',
          '<div class="row"><div>Full name</div><div>Clementine Quimby-Test</div></div>',
          '<div class="row"><div>Postcode</div><div>ZZ22 7GN</div></div>',
          '<div class="row"><span>Polling district</span><span>QX2</span></div>',
          '<h2>Contact</h2><form><p><label for="m">Email</label><input id="m" value="c@example.org"></p>',
          '<p><label for="n">Notes</label><textarea id="n">Has a dog</textarea></p>',
          '<p><label for="p">Canvasser</label><select id="p"><option>A. Tester<option selected>C. Mock</select></p></form>',
          '<h2>Profile</h2><h3>Estimated age</h3><p>44</p><h3>First language</h3><p>English</p>',
          '<h3>Address</h3><p>17 Nowhere Lane, Exampleton</p></body></html>',
          '',
        ].join('\n'),
      ),
    }),
    expected: {
      outcome: 'data',
      fields: [
        fact('Full name', 'Clementine Quimby-Test', 'full-name'),
        fact('Postcode', 'ZZ22 7GN', 'postcode'),
        fact('Polling district', 'QX2', 'polling-district'),
        fact('Email', 'c@example.org', 'email'),
        fact('Notes', 'Has a dog', 'notes'),
        fact('Canvasser', 'C. Mock', 'canvasser'),
        fact('Estimated age', '44', 'estimated-age'),
        fact('First language', 'English', 'spoken-language'),
        fact('Address', '17 Nowhere Lane, Exampleton', 'address'),
      ],
    },
  },
];
