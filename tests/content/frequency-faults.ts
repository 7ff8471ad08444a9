import type { Evidence, Frequency, Risk, Study, Treatment } from '../../src/content/index.js';

/*
 * What may be wrong with a number, checked apart from the schema and more strictly: the schema has to
 * accept what clinics write, and this only what the package itself says.
 */

/** A frequency, and what readers see around it. */
export interface FrequencyPlace {
  path: string;
  /** The title or name that it stands under. */
  title: string;
  /** Introduces the list that it stands in. */
  intro: string;
  frequency: Frequency;
  /** The notes that its claim or its group cites. */
  evidence: readonly string[];
  /** Whether others in its list are from the same study, so that only its name tells them apart. */
  isOneOfMany: boolean;
}

interface Holder {
  path: string;
  title: string;
  part: { frequency?: Frequency | undefined; evidence?: Evidence | undefined };
}

function placesIn(
  holders: readonly Holder[],
  intro: string | undefined,
  shared: Evidence | undefined = null,
): FrequencyPlace[] {
  return holders.flatMap(({ path, title, part: { frequency, evidence } }) => {
    if (!frequency) return [];
    const same = holders.filter(({ part }) => part.frequency?.source === frequency.source);
    return [
      {
        path,
        title,
        intro: intro ?? '',
        frequency,
        evidence: [...(evidence ?? []), ...(shared ?? [])],
        isOneOfMany: same.length > 1,
      },
    ];
  });
}

/** Every frequency of a treatment. */
export function frequencyPlaces({ benefits, risks, alternatives }: Treatment): FrequencyPlace[] {
  const options = [...alternatives.alternatives, alternatives.noTreatment];
  const inGroup = (severity: string) => (part: Risk) => ({
    path: `risks, ${severity}: ${part.name}`,
    title: part.name,
    part,
  });
  return [
    ...placesIn(
      benefits.benefits.map((part) => ({
        path: `benefits: ${part.title}`,
        title: part.title,
        part,
      })),
      benefits.intro,
    ),
    ...placesIn(
      benefits.howLong
        ? [{ path: 'how long', title: benefits.howLong.inShort, part: benefits.howLong }]
        : [],
      benefits.howLong?.text,
    ),
    ...risks.groups.flatMap(({ severity, summary, risks: list }) =>
      placesIn(list.map(inGroup(severity)), risks.intro, summary?.evidence),
    ),
    ...placesIn(
      options.map((part) => ({ path: `other options: ${part.name}`, title: part.name, part })),
      alternatives.intro,
    ),
  ];
}

/** Words for each way of giving a medicine, in both languages. */
const routes = {
  mouth: /\b(?:by mouth|oral|tablets?|lozenges?|por la boca|pastillas?|tabletas?)\b/i,
  vein: /\b(?:vein|drip|infusions?|por la vena|suero)\b/i,
  nose: /\b(?:nose|nasal|spray|aerosol)\b/i,
  muscle: /\bmuscle\b|músculo/i,
} as const;

type Route = keyof typeof routes;

/** The routes that a text names. */
export const routesIn = (text: string): Route[] =>
  (Object.keys(routes) as Route[]).filter((route) => routes[route].test(text));

/** The way that this clinic gives the medicine; none for a device. */
const ownRoutes = ({ process }: Treatment): Route[] =>
  process.steps
    .flatMap(({ options }) => options?.items ?? [])
    .filter(({ offeredHere }) => offeredHere)
    .flatMap(({ name }) => routesIn(name));

/** The studies in the notes that have these ids. */
export const studiesOf = ({ notes }: Treatment, ids: readonly string[]): Study[] =>
  notes.filter(({ id }) => ids.includes(id)).flatMap((note) => [...note.studies]);

/** The numbers in a text, in order, without denominators: `27 in 100` is 27. */
export const numbersOf = (text: string): number[] =>
  [
    ...text
      .replace(/(?<=\d),(?=\d{3}\b)/g, '')
      .replace(/\b(?:in|of|de cada|per) (?:100|1000|10000)\b/g, '')
      .matchAll(/\d+(?:\.\d+)?/g),
  ].map(([digits]) => Number(digits));

const noComparison = /no comparison group|sin grupo de comparación/;

const lower = (text: string) => text.toLowerCase();
const withoutBrackets = (text: string) => text.replace(/\s*\(.*?\)/g, '');

/** What a study does not bear out of a number. */
function* disagreements({ title, frequency, isOneOfMany }: FrequencyPlace, study: Study) {
  for (const key of ['population', 'route', 'sampleSize', 'certainty'] as const) {
    if (frequency[key] !== study[key]) {
      yield `${key}: ${frequency[key]}, and in the study ${study[key]}`;
    }
  }
  const { count, comparator, low, high, timeFrame, difference } = frequency;
  const [name] = comparator?.name.split(',') ?? [];
  if ((comparator ? name : null) !== study.comparator) {
    yield `${comparator?.name ?? 'no comparator'}, and in the study ${study.comparator}`;
  }
  if (difference && !comparator) yield `a difference, “${difference}”, to nothing`;
  if (difference && comparator) {
    const more = count - comparator.count;
    const wrongWay = more > 0 ? /fewer|menos/ : /more|más/;
    if (numbersOf(difference).join() !== `${Math.abs(more)}` || wrongWay.test(difference)) {
      yield `a difference of “${difference}”, and it is ${more}`;
    }
  }
  const sentences = study.found.split(/(?<=\.)\s/);
  const about = isOneOfMany
    ? sentences.filter((sentence) => lower(sentence).includes(lower(withoutBrackets(title))))
    : sentences;
  const counted = comparator ? [count, comparator.count] : [count];
  const isCounted = about.some((sentence) => {
    const numbers = numbersOf(withoutBrackets(sentence));
    return numbers.some((_, index) =>
      counted.every((number, after) => numbers[index + after] === number),
    );
  });
  if (!isCounted) yield `${counted.join(' and ')} do not stand together in “${study.found}”`;
  const inStudy = new Set(numbersOf(study.found));
  for (const end of [low, high]) {
    if (end !== undefined && !inStudy.has(end)) yield `${end} is not in “${study.found}”`;
  }
  if (!lower(study.found).includes(lower(timeFrame))) {
    yield `“${timeFrame}” is not in “${study.found}”`;
  }
  if (!comparator && !noComparison.test(`${study.route} ${study.found}`)) {
    yield 'no comparator, but the study does not say that it had no comparison group';
  }
  if (comparator && noComparison.test(study.route ?? '')) {
    yield `${comparator.name}, but the study had no comparison group`;
  }
}

/** What is wrong with one number. */
function* faultsOf(treatment: Treatment, place: FrequencyPlace): Generator<string> {
  const { title, intro, frequency } = place;
  for (const key of ['population', 'route', 'timeFrame', 'source'] as const) {
    if (!frequency[key]?.trim()) yield `no ${key}`;
  }
  if (frequency.comparator !== null && !frequency.comparator?.name.trim()) yield 'no comparator';

  const given = routesIn(frequency.route ?? '');
  const titled = routesIn(title);
  if (titled.some((route) => !given.includes(route)) || (titled.length > 0 && given.length > 1)) {
    yield `a number for “${frequency.route}” under “${title}”`;
  }
  const own = ownRoutes(treatment);
  const isForeign = own.length > 0 && given.length > 0 && !own.some((way) => given.includes(way));
  const named = routesIn(`${title} ${intro}`);
  if (isForeign && !given.every((route) => named.includes(route))) {
    yield `a number for “${frequency.route}”, which neither its title nor the section’s intro names`;
  }

  const studies = studiesOf(treatment, place.evidence).filter(
    ({ source }) => source === frequency.source,
  );
  if (studies.length === 0) yield `no cited note has a study from ${frequency.source}`;
  const found = studies.map((study) => [...disagreements(place, study)]);
  const [nearest = []] = found.sort((one, other) => one.length - other.length);
  yield* nearest;
}

/** What is wrong with the numbers of a treatment. */
export const frequencyFaults = (treatment: Treatment): string[] =>
  frequencyPlaces(treatment).flatMap((place) =>
    [...faultsOf(treatment, place)].map((fault) => `${place.path}: ${fault}`),
  );
