import brokersEntries from './entries/brokers.json' with { type: 'json' };
import canvassEntries from './entries/canvass.json' with { type: 'json' };
import conservativeEntries from './entries/conservative.json' with { type: 'json' };
import contactEntries from './entries/contact.json' with { type: 'json' };
import electoralRegisterEntries from './entries/electoral-register.json' with { type: 'json' };
import experianFieldsEntries from './entries/experian-fields.json' with { type: 'json' };
import greenEntries from './entries/green.json' with { type: 'json' };
import householdEntries from './entries/household.json' with { type: 'json' };
import labourEntries from './entries/labour.json' with { type: 'json' };
import liberalDemocratsEntries from './entries/liberal-democrats.json' with { type: 'json' };
import nationbuilderEntries from './entries/nationbuilder.json' with { type: 'json' };
import scoresEntries from './entries/scores.json' with { type: 'json' };
import segmentsEntries from './entries/segments.json' with { type: 'json' };
import snpEntries from './entries/snp.json' with { type: 'json' };
import sourcesAndRecipientsEntries from './entries/sources-and-recipients.json' with { type: 'json' };
import acorn2003Schemes from './schemes/acorn-2003.json' with { type: 'json' };
import acorn2013Schemes from './schemes/acorn-2013.json' with { type: 'json' };
import acorn2023Schemes from './schemes/acorn-2023.json' with { type: 'json' };
import attitudeSegmentsSchemes from './schemes/attitude-segments.json' with { type: 'json' };
import cameoUkSchemes from './schemes/cameo-uk.json' with { type: 'json' };
import conservativeSchemes from './schemes/conservative.json' with { type: 'json' };
import dataSourceNamesSchemes from './schemes/data-source-names.json' with { type: 'json' };
import electoralRegisterSchemes from './schemes/electoral-register.json' with { type: 'json' };
import experianListsSchemes from './schemes/experian-lists.json' with { type: 'json' };
import fss2Schemes from './schemes/fss-2.json' with { type: 'json' };
import fss3Schemes from './schemes/fss-3.json' with { type: 'json' };
import greenSchemes from './schemes/green.json' with { type: 'json' };
import labourSchemes from './schemes/labour.json' with { type: 'json' };
import libdemConnectSchemes from './schemes/libdem-connect.json' with { type: 'json' };
import mosaicNorthernIrelandSchemes from './schemes/mosaic-northern-ireland.json' with { type: 'json' };
import mosaicOriginsSchemes from './schemes/mosaic-origins.json' with { type: 'json' };
import mosaicPublicSector2014Schemes from './schemes/mosaic-public-sector-2014.json' with { type: 'json' };
import mosaicScotland2004Schemes from './schemes/mosaic-scotland-2004.json' with { type: 'json' };
import mosaicUk2003Schemes from './schemes/mosaic-uk-2003.json' with { type: 'json' };
import mosaicUk2009Schemes from './schemes/mosaic-uk-2009.json' with { type: 'json' };
import mosaicUk6Schemes from './schemes/mosaic-uk-6.json' with { type: 'json' };
import mosaicUk7Schemes from './schemes/mosaic-uk-7.json' with { type: 'json' };
import mosaicUk8Schemes from './schemes/mosaic-uk-8.json' with { type: 'json' };
import nationbuilderSchemes from './schemes/nationbuilder.json' with { type: 'json' };
import oac2011Schemes from './schemes/oac-2011.json' with { type: 'json' };
import oac2021Schemes from './schemes/oac-2021.json' with { type: 'json' };
import onsAndGradesSchemes from './schemes/ons-and-grades.json' with { type: 'json' };
import ownSystemsSchemes from './schemes/own-systems.json' with { type: 'json' };
import partySystemsSchemes from './schemes/party-systems.json' with { type: 'json' };
import parties from './parties.json' with { type: 'json' };
import measures from './measures.json' with { type: 'json' };
import patterns from './patterns.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import vocabulary from './vocabulary.json' with { type: 'json' };
import { GLOSSARY_DATE, GLOSSARY_VERSION } from './glossary-version.ts';
import { SLOT_LISTS } from './slot-lists.ts';
import { listDataCompanies } from './data-companies.ts';
import type { Entry, Glossary } from './entry.ts';

const ENTRIES = [
  brokersEntries,
  canvassEntries,
  conservativeEntries,
  contactEntries,
  electoralRegisterEntries,
  experianFieldsEntries,
  greenEntries,
  householdEntries,
  labourEntries,
  liberalDemocratsEntries,
  nationbuilderEntries,
  scoresEntries,
  segmentsEntries,
  snpEntries,
  sourcesAndRecipientsEntries,
];
const SCHEMES = [
  acorn2003Schemes,
  acorn2013Schemes,
  acorn2023Schemes,
  attitudeSegmentsSchemes,
  cameoUkSchemes,
  conservativeSchemes,
  dataSourceNamesSchemes,
  electoralRegisterSchemes,
  experianListsSchemes,
  fss2Schemes,
  fss3Schemes,
  greenSchemes,
  labourSchemes,
  libdemConnectSchemes,
  mosaicNorthernIrelandSchemes,
  mosaicOriginsSchemes,
  mosaicPublicSector2014Schemes,
  mosaicScotland2004Schemes,
  mosaicUk2003Schemes,
  mosaicUk2009Schemes,
  mosaicUk6Schemes,
  mosaicUk7Schemes,
  mosaicUk8Schemes,
  nationbuilderSchemes,
  oac2011Schemes,
  oac2021Schemes,
  onsAndGradesSchemes,
  ownSystemsSchemes,
  partySystemsSchemes,
];

/** What the JSON holds before it is named: its shape is proved by `schema.ts` in the tests, not at run time. */
const DATA: unknown = {
  version: GLOSSARY_VERSION,
  date: GLOSSARY_DATE,
  entries: ENTRIES.flat(),
  schemes: [...SCHEMES.flat(), listDataCompanies(brokersEntries as readonly Entry[])],
  patterns,
  measures,
  slots: SLOT_LISTS,
  vocabulary,
  parties,
  sources,
};

/** The whole glossary. Every call gives the same object; it is data, and nobody changes it. */
export function loadGlossary(): Glossary {
  return DATA as Glossary;
}
