import { expect, test } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { renderMessage } from '../../../src/report/render-message.ts';
import { readInput } from '../../../src/rights/clock/read-input.ts';

test.each([
  ['', /not one JSON object/],
  ['{"received":', /not one JSON object/],
  ['[]', /not one JSON object/],
  ['null', /not one JSON object/],
  ['{}', /lacks "received"/],
  ['{"received":null}', /lacks "received"/],
  ['{"received":"23/11/2026"}', /"received" must be a day/],
  ['{"received":"2026-02-30"}', /"received" must be a day/],
  ['{"received":"0026-11-23"}', /"received" must be a day/],
  ['{"received":20261123}', /"received" must be a day/],
  ['{"received":"2026-11-23","fee_paid":"soon"}', /"fee_paid" must be a day/],
  ['{"received":"2026-11-23","recieved":"2026-11-24"}', /a key that is not known/],
  ['{"received":"2026-11-23","kind":"gift"}', /unknown "kind"/],
  ['{"received":"2026-11-23","kind":1}', /unknown "kind"/],
  ['{"received":"2026-11-23","nation":"FR"}', /unknown "nation"/],
  ['{"received":"2026-11-23","nation":"toString"}', /unknown "nation"/],
  ['{"received":"2026-11-23","replied":"2026-11-22"}', /"replied" is before/],
  ['{"received":"2026-11-23","extension_notice":"2026-11-22"}', /"extension_notice" is before/],
  ['{"received":"2026-11-23","id_asked":"2026-11-22"}', /"id_asked" is before/],
  ['{"received":"2026-11-23","clar":"2026-11-24"}', /"clar" must be a list/],
  ['{"received":"2026-11-23","clar":["2026-11-24"]}', /"clar" must be a list/],
  ['{"received":"2026-11-23","clar":[[null,"2026-11-24"]]}', /"clar" must be a list/],
  ['{"received":"2026-11-23","clar":[["2026-11-26","2026-11-25"]]}', /an answer is before its question/],
  ['{"kind":"complaint_ack_164A","received":"2026-11-23","clar":[]}', /a key that is not known/],
])('%s is not counted', (text, because) => {
  const read = readInput(text);
  const line = read.ok ? 'read' : renderMessage(read.because, catalogue);
  expect(line).toMatch(because);
  expect(line).not.toMatch(/\n|\{[a-z]+\}/);
});

test('what is not known may be left out or null', () => {
  const given = { received: '2026-11-23', nation: null, id_received: null, replied: null, clar: null };
  expect(readInput(JSON.stringify(given))).toEqual({
    ok: true,
    input: { kind: 'request', events: { kind: 'access', received: '2026-11-23', clarifications: [] } },
  });
});
