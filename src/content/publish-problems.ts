import type { ClinicContact, CrisisContact, IsoDate, Review, Treatment } from './model/index.js';
import { normalizeContact } from './normalize/contact.js';
import { normalizeCrisisContact } from './normalize/crisis-contact.js';
import { isObject, text } from './normalize/fields.js';
import { compact } from './normalize/lists.js';
import { currentDay, isDay, signedReview } from './normalize/review.js';
import { unconfirmed } from './placeholders.js';
import {
  contactWords,
  group,
  numberProblems,
  type Problems,
  writtenNumbers,
} from './publish-numbers.js';
import { textsIn, valuesIn } from './texts.js';

/** A treatment page, before it is published. */
export interface PublishInput {
  /** The content, with the clinic's answers filled in. */
  treatment: Treatment;
  /** How to reach the clinic. */
  contact: ClinicContact;
  /** The crisis line of the page's country. */
  crisis: CrisisContact;
  /**
   * Who signed the content off: the treatment's own review, since that is what the page shows. Leave
   * it out, or pass the one that `treatment.review` has to be; the check says where they differ.
   * @default the treatment's own review
   */
  review?: Review | undefined;
  /**
   * The day of publication.
   * @default the current day in UTC
   */
  today?: IsoDate | undefined;
}

/** Why a page must not be published yet; an empty list if it can be. It never throws. */
export function publishProblems(input: PublishInput): string[] {
  const { treatment, contact, crisis, review, today }: Partial<PublishInput> = input ?? {};
  const day = isDay(today) ? today : currentDay();
  const content = (isObject(treatment) ? treatment : {}) as Treatment;
  const signed = review ? { ...content, review } : content;
  return [
    ...unconfirmedSentences(signed),
    ...reviewProblems(signed.review, day),
    ...otherReview(content.review, signed.review),
    ...crisisProblems(crisis, day),
    ...sourceProblems(content),
    ...numberProblems(signed, { contact, crisis }),
    ...writtenNumbers(signed),
    ...contactProblems(contact),
    ...contactWords(contact, crisis),
    ...riskProblems(content),
  ];
}

function* unconfirmedSentences(treatment: Treatment): Problems {
  const places = new Map<string, string[]>();
  const asks = new Map<string, string>();
  for (const entry of unconfirmed(treatment)) {
    group(places, entry.sentence, entry.path);
    asks.set(entry.sentence, entry.asks);
  }
  const texts = new Map(textsIn(treatment));
  for (const [sentence, paths] of places) {
    const isBracketed = paths.every((path) => texts.get(path)?.includes(`[[${sentence}]]`));
    const fix = isBracketed
      ? 'Confirm it, replace it or leave it out with `fillPlaceholders`.'
      : 'Correct it where it stands: it is no sentence in [[double brackets]] for `fillPlaceholders`.';
    yield `Only the clinic can confirm "${sentence}" (${paths.join(', ')}). It asks: ${asks.get(sentence)?.replace(/[.?]$/, '')}. ${fix}`;
  }
}

const dayLength = 24 * 60 * 60 * 1000;
const daysFrom = (day: IsoDate, other: IsoDate) =>
  (Date.parse(other) - Date.parse(day)) / dayLength;

/** Whether a day has not come yet, anywhere: it may already be the next day elsewhere. */
const isAhead = (day: IsoDate, today: IsoDate) => daysFrom(today, day) > 1;

function* reviewProblems(review: Review | undefined, today: IsoDate): Problems {
  const signed = signedReview(review, today);
  if (signed) {
    if (signed.nextReview >= today) return;
    yield `The review is out of date: the next one was due on ${signed.nextReview}. Have a clinician review the content again, then set \`lastReviewed\` and \`nextReview\`.`;
    return;
  }
  if (review?.status !== 'reviewed') {
    yield 'No clinician has signed off the content: its review is missing or a draft. Have one review it, then set `review` to "reviewed", with `reviewer`, `lastReviewed` and `nextReview`.';
    return;
  }
  const { reviewer, lastReviewed, nextReview } = review;
  if (!text(reviewer?.name) || !text(reviewer?.credentials)) {
    yield 'The review does not say who signed the content off. Set `review.reviewer` to the clinician, with `name` and `credentials`.';
  }
  for (const [name, day] of Object.entries({ lastReviewed, nextReview })) {
    if (!isDay(day)) yield `\`review.${name}\` is not a day. Write it as in ${today}.`;
  }
  if (!isDay(lastReviewed)) return;
  if (isAhead(lastReviewed, today)) {
    yield `The review is dated ${lastReviewed}, in the future. Set \`review.lastReviewed\` to the day it was done.`;
  }
  if (isDay(nextReview) && nextReview < lastReviewed) {
    yield `The next review, ${nextReview}, is before the last, ${lastReviewed}. Correct whichever is wrong.`;
  }
}

/** The words and days of a review, in any order. */
const leavesOf = (review: unknown): string =>
  [...valuesIn(review)]
    .filter(([, value]) => typeof value !== 'object' && value !== undefined)
    .map(([path, value]) => `${path}: ${String(value)}`)
    .sort()
    .join('\n');

/** A review that the page does not show: it shows the treatment's own. */
function* otherReview(own: unknown, given: unknown): Problems {
  if (own === given || leavesOf(own) === leavesOf(given)) return;
  yield 'The page shows the review of the treatment, and `review` is another one. Make them the same: render and check `{ ...treatment, review }`.';
}

const verify =
  'Call or text each of its numbers and open each address, then set `crisis.verifiedOn` to the day you did.';

function* crisisProblems(crisis: CrisisContact | undefined, today: IsoDate): Problems {
  const line = normalizeCrisisContact(crisis);
  if (!line) {
    yield 'There is no crisis line. Pass one of `crisisLines` as `crisis`, or your own.';
    return;
  }
  const name = line.name ? `The crisis line "${line.name}"` : 'The crisis line';
  if (!line.call?.dial) {
    yield `${name} has no number to call. Set \`crisis.call\`, with its digits in \`dial\`.`;
  }
  if (!line.emergency?.dial) {
    yield `${name} has no emergency number. Set \`crisis.emergency\`, with its digits in \`dial\`.`;
  }
  const { verifiedOn } = line;
  if (!isDay(verifiedOn)) yield `${name} does not say when it was last verified. ${verify}`;
  else if (isAhead(verifiedOn, today)) {
    yield `${name} was verified on ${verifiedOn}, in the future. ${verify}`;
  } else if (daysFrom(verifiedOn, today) > 365) {
    yield `${name} was last verified on ${verifiedOn}, more than a year ago. ${verify}`;
  }
}

/** The objects in a list that may not be one. */
const entriesOf = (list: unknown) => compact(list).filter(isObject);

/** The values of all fields with this name inside content, with their paths. */
const fieldsIn = (content: unknown, name: string) =>
  [...valuesIn(content)].filter(([path]) => path.endsWith(`.${name}`));

function* sourceProblems(treatment: Treatment): Problems {
  const sources = entriesOf(treatment.sources);
  if (sources.length === 0) {
    yield 'The treatment lists no sources, so no reader can check its claims. Add the publications to `sources`, and what they found to `notes`.';
  }
  for (const source of sources.filter(({ doi, url }) => !text(doi) && !text(url))) {
    yield `The source "${text(source.id) || text(source.title)}" has no \`doi\` and no \`url\`, so no reader can find it. Add one.`;
  }
  const notes = entriesOf(treatment.notes);
  for (const note of notes.filter(({ studies }) => entriesOf(studies).length === 0)) {
    yield `The note "${text(note.id) || text(note.title)}" has no studies. Add what was found to its \`studies\`, or remove the note.`;
  }
  const cited = fieldsIn(treatment, 'source');
  yield* unknownIds('source', sources, cited);
  const evidence = fieldsIn(treatment, 'evidence').flatMap(([path, ids]) =>
    compact(ids).map((id) => [path, id] as const),
  );
  yield* unknownIds('note', notes, evidence);
}

/** References to a source or a note that is not in its list. */
function* unknownIds(
  kind: 'source' | 'note',
  entries: readonly Readonly<Record<string, unknown>>[],
  references: readonly (readonly [path: string, id: unknown])[],
): Problems {
  const ids = new Set(entries.map(({ id }) => id));
  const places = new Map<string, string[]>();
  for (const [path, id] of references) {
    if (typeof id === 'string' && !ids.has(id)) group(places, id, path);
  }
  for (const [id, paths] of places) {
    yield `The ${kind} "${id}" is named in ${paths.join(', ')}, but is not in \`${kind}s\`. Add it, or correct the id.`;
  }
}

function* contactProblems(contact: ClinicContact | undefined): Problems {
  const { booking, phone, sms, email } = normalizeContact({ ...contact });
  if (booking || phone || sms || email) return;
  yield 'There is no way to reach the clinic. Set `phone`, `sms`, `email` or `booking` in `contact`.';
}

/** The words of a part, which may be words alone. */
const wordsOf = (part: unknown, field: string) => (isObject(part) ? part[field] : part);

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What someone has to know before they decide, even where there is little to say. */
function* riskProblems(treatment: Treatment): Problems {
  const { groups, regulatoryStatus, getHelp } = { ...treatment.risks };
  const isNamed = (risk: unknown) => !isBlank(wordsOf(risk, 'name'));
  const named = entriesOf(groups).filter((group) => compact(group.risks).some(isNamed));
  if (named.length === 0) {
    yield 'The treatment names no risks. Say what can go wrong in `risks.groups`.';
  } else if (!named.some(({ severity }) => severity === 'serious')) {
    yield 'The treatment names no serious risk. Add a group with `severity: "serious"` to `risks.groups`. If none is known, say so in it: `{ name: "None known so far", description: "…" }`, with what was studied.';
  }
  const signs = compact(wordsOf(wordsOf(getHelp, 'emergency'), 'signs'));
  if (signs.every(isBlank)) {
    yield 'The treatment does not say when to call for help. List the signs in `risks.getHelp.emergency.signs`; with depression, that someone may hurt themselves is one.';
  }
  if (isBlank(wordsOf(regulatoryStatus, 'text'))) {
    yield 'The treatment does not say whether it is approved. Say so in `risks.regulatoryStatus`.';
  }
}
