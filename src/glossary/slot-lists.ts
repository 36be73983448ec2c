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
import flagSlot from './slots/flag.json' with { type: 'json' };
import formSlot from './slots/form.json' with { type: 'json' };
import fromNameSlot from './slots/from-name.json' with { type: 'json' };
import guessSlot from './slots/guess.json' with { type: 'json' };
import habitSlot from './slots/habit.json' with { type: 'json' };
import havingSlot from './slots/having.json' with { type: 'json' };
import identitySlot from './slots/identity.json' with { type: 'json' };
import importanceSlot from './slots/importance.json' with { type: 'json' };
import homeSlot from './slots/home.json' with { type: 'json' };
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
import switchFromSlot from './slots/switch-from.json' with { type: 'json' };
import switchToSlot from './slots/switch-to.json' with { type: 'json' };
import switchingSlot from './slots/switching.json' with { type: 'json' };
import tallySlot from './slots/tally.json' with { type: 'json' };
import toSlot from './slots/to.json' with { type: 'json' };
import ballotKindSlot from './slots/ballot-kind.json' with { type: 'json' };
import unitSlot from './slots/unit.json' with { type: 'json' };
import swingMoveSlot from './slots/swing-move.json' with { type: 'json' };
import gotvSlot from './slots/gotv.json' with { type: 'json' };
import changeSlot from './slots/change.json' with { type: 'json' };
import upliftSlot from './slots/uplift.json' with { type: 'json' };
import contactedSlot from './slots/contacted.json' with { type: 'json' };
import occasionSlot from './slots/occasion.json' with { type: 'json' };
import datedSlot from './slots/dated.json' with { type: 'json' };
import contactDeedSlot from './slots/contact-deed.json' with { type: 'json' };
import bestSlot from './slots/best.json' with { type: 'json' };
import waySlot from './slots/way.json' with { type: 'json' };
import shareSlot from './slots/share.json' with { type: 'json' };
import majoritySlot from './slots/majority.json' with { type: 'json' };
import identityWordSlot from './slots/identity-word.json' with { type: 'json' };
import pastVoteSlot from './slots/past-vote.json' with { type: 'json' };
import softnessSlot from './slots/softness.json' with { type: 'json' };
import giftSlot from './slots/gift.json' with { type: 'json' };
import suggestedSlot from './slots/suggested.json' with { type: 'json' };
import takingPartSlot from './slots/taking-part.json' with { type: 'json' };
import squeezeSlot from './slots/squeeze.json' with { type: 'json' };
import timeSinceSlot from './slots/time-since.json' with { type: 'json' };
import swingTenthsSlot from './slots/swing-tenths.json' with { type: 'json' };
import reachSlot from './slots/reach.json' with { type: 'json' };
import contactWordSlot from './slots/contact-word.json' with { type: 'json' };
import shortDeedSlot from './slots/short-deed.json' with { type: 'json' };
import lapsedSlot from './slots/lapsed.json' with { type: 'json' };
import returningSlot from './slots/returning.json' with { type: 'json' };
import tacticalSlot from './slots/tactical.json' with { type: 'json' };
import turnoutSlot from './slots/turnout.json' with { type: 'json' };
import unlikelihoodSlot from './slots/unlikelihood.json' with { type: 'json' };
import voteSlot from './slots/vote.json' with { type: 'json' };

/** The lists of `slots/`: words that mean the same. */
export const SLOT_LISTS = [
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
  flagSlot,
  formSlot,
  fromNameSlot,
  guessSlot,
  habitSlot,
  havingSlot,
  identitySlot,
  importanceSlot,
  homeSlot,
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
  switchFromSlot,
  switchToSlot,
  switchingSlot,
  tallySlot,
  toSlot,
  ballotKindSlot,
  unitSlot,
  swingMoveSlot,
  gotvSlot,
  changeSlot,
  upliftSlot,
  contactedSlot,
  occasionSlot,
  datedSlot,
  contactDeedSlot,
  bestSlot,
  waySlot,
  shareSlot,
  majoritySlot,
  identityWordSlot,
  pastVoteSlot,
  softnessSlot,
  giftSlot,
  suggestedSlot,
  takingPartSlot,
  squeezeSlot,
  timeSinceSlot,
  swingTenthsSlot,
  reachSlot,
  contactWordSlot,
  shortDeedSlot,
  lapsedSlot,
  returningSlot,
  tacticalSlot,
  turnoutSlot,
  unlikelihoodSlot,
  voteSlot,
];
