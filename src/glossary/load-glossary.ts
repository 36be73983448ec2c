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
import partySystemsSchemes from './schemes/party-systems.json' with { type: 'json' };
import abstainingSlot from './slots/abstaining.json' with { type: 'json' };
import ageGroupSlot from './slots/age-group.json' with { type: 'json' };
import amountSlot from './slots/amount.json' with { type: 'json' };
import anchorSlot from './slots/anchor.json' with { type: 'json' };
import attitudeSlot from './slots/attitude.json' with { type: 'json' };
import attributeSlot from './slots/attribute.json' with { type: 'json' };
import backingSlot from './slots/backing.json' with { type: 'json' };
import ballotSideSlot from './slots/ballot-side.json' with { type: 'json' };
import causeSlot from './slots/cause.json' with { type: 'json' };
import concernSlot from './slots/concern.json' with { type: 'json' };
import countSlot from './slots/count.json' with { type: 'json' };
import deedSlot from './slots/deed.json' with { type: 'json' };
import degreeSlot from './slots/degree.json' with { type: 'json' };
import differenceSlot from './slots/difference.json' with { type: 'json' };
import eitherSlot from './slots/either.json' with { type: 'json' };
import electionSlot from './slots/election.json' with { type: 'json' };
import electionCodeSlot from './slots/election-code.json' with { type: 'json' };
import electionYearSlot from './slots/election-year.json' with { type: 'json' };
import estimateSlot from './slots/estimate.json' with { type: 'json' };
import feelingSlot from './slots/feeling.json' with { type: 'json' };
import fillerSlot from './slots/filler.json' with { type: 'json' };
import formSlot from './slots/form.json' with { type: 'json' };
import fromNameSlot from './slots/from-name.json' with { type: 'json' };
import guessSlot from './slots/guess.json' with { type: 'json' };
import habitSlot from './slots/habit.json' with { type: 'json' };
import havingSlot from './slots/having.json' with { type: 'json' };
import identitySlot from './slots/identity.json' with { type: 'json' };
import importanceSlot from './slots/importance.json' with { type: 'json' };
import independenceVoteSlot from './slots/independence-vote.json' with { type: 'json' };
import interestSlot from './slots/interest.json' with { type: 'json' };
import issueSlot from './slots/issue.json' with { type: 'json' };
import leaderSlot from './slots/leader.json' with { type: 'json' };
import leanSlot from './slots/lean.json' with { type: 'json' };
import likelihoodSlot from './slots/likelihood.json' with { type: 'json' };
import loyaltySlot from './slots/loyalty.json' with { type: 'json' };
import messageSlot from './slots/message.json' with { type: 'json' };
import metricSlot from './slots/metric.json' with { type: 'json' };
import monthSlot from './slots/month.json' with { type: 'json' };
import notSlot from './slots/not.json' with { type: 'json' };
import opennessSlot from './slots/openness.json' with { type: 'json' };
import opposingSlot from './slots/opposing.json' with { type: 'json' };
import overSlot from './slots/over.json' with { type: 'json' };
import partySlot from './slots/party.json' with { type: 'json' };
import partyKindSlot from './slots/party-kind.json' with { type: 'json' };
import percentSlot from './slots/percent.json' with { type: 'json' };
import persuasionSlot from './slots/persuasion.json' with { type: 'json' };
import placeSlot from './slots/place.json' with { type: 'json' };
import prioritySlot from './slots/priority.json' with { type: 'json' };
import propensitySlot from './slots/propensity.json' with { type: 'json' };
import qualifierSlot from './slots/qualifier.json' with { type: 'json' };
import rangeSlot from './slots/range.json' with { type: 'json' };
import referendumSideSlot from './slots/referendum-side.json' with { type: 'json' };
import reportedLabelSlot from './slots/reported-label.json' with { type: 'json' };
import responseSlot from './slots/response.json' with { type: 'json' };
import scopeSlot from './slots/scope.json' with { type: 'json' };
import scoreSlot from './slots/score.json' with { type: 'json' };
import secondChoiceSlot from './slots/second-choice.json' with { type: 'json' };
import settledSlot from './slots/settled.json' with { type: 'json' };
import spectrumSlot from './slots/spectrum.json' with { type: 'json' };
import stanceSlot from './slots/stance.json' with { type: 'json' };
import strengthSlot from './slots/strength.json' with { type: 'json' };
import swingSlot from './slots/swing.json' with { type: 'json' };
import switchFromSlot from './slots/switch-from.json' with { type: 'json' };
import switchToSlot from './slots/switch-to.json' with { type: 'json' };
import switchingSlot from './slots/switching.json' with { type: 'json' };
import tallySlot from './slots/tally.json' with { type: 'json' };
import toSlot from './slots/to.json' with { type: 'json' };
import turnoutSlot from './slots/turnout.json' with { type: 'json' };
import unlikelihoodSlot from './slots/unlikelihood.json' with { type: 'json' };
import voteSlot from './slots/vote.json' with { type: 'json' };
import parties from './parties.json' with { type: 'json' };
import measures from './measures.json' with { type: 'json' };
import patterns from './patterns.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import vocabulary from './vocabulary.json' with { type: 'json' };
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
  partySystemsSchemes,
];
const SLOTS = [
  abstainingSlot,
  ageGroupSlot,
  amountSlot,
  anchorSlot,
  attitudeSlot,
  attributeSlot,
  backingSlot,
  ballotSideSlot,
  causeSlot,
  concernSlot,
  countSlot,
  deedSlot,
  degreeSlot,
  differenceSlot,
  eitherSlot,
  electionSlot,
  electionCodeSlot,
  electionYearSlot,
  estimateSlot,
  feelingSlot,
  fillerSlot,
  formSlot,
  fromNameSlot,
  guessSlot,
  habitSlot,
  havingSlot,
  identitySlot,
  importanceSlot,
  independenceVoteSlot,
  interestSlot,
  issueSlot,
  leaderSlot,
  leanSlot,
  likelihoodSlot,
  loyaltySlot,
  messageSlot,
  metricSlot,
  monthSlot,
  notSlot,
  opennessSlot,
  opposingSlot,
  overSlot,
  partySlot,
  partyKindSlot,
  percentSlot,
  persuasionSlot,
  placeSlot,
  prioritySlot,
  propensitySlot,
  qualifierSlot,
  rangeSlot,
  referendumSideSlot,
  reportedLabelSlot,
  responseSlot,
  scopeSlot,
  scoreSlot,
  secondChoiceSlot,
  settledSlot,
  spectrumSlot,
  stanceSlot,
  strengthSlot,
  swingSlot,
  switchFromSlot,
  switchToSlot,
  switchingSlot,
  tallySlot,
  toSlot,
  turnoutSlot,
  unlikelihoodSlot,
  voteSlot,
];

/** What the JSON holds before it is named: its shape is proved by `schema.ts` in the tests, not at run time. */
const DATA: unknown = {
  version: '2026.11.28',
  date: '2026-11-28',
  entries: ENTRIES.flat(),
  schemes: [...SCHEMES.flat(), listDataCompanies(brokersEntries as readonly Entry[])],
  patterns,
  measures,
  slots: SLOTS,
  vocabulary,
  parties,
  sources,
};

/** The whole glossary. Every call gives the same object; it is data, and nobody changes it. */
export function loadGlossary(): Glossary {
  return DATA as Glossary;
}
