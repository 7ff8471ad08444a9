import fc from 'fast-check';
import type {
  Certainty,
  Claim,
  Denominator,
  Evidence,
  Frequency,
  HowLong,
  Note,
  Source,
  Study,
  Treatment,
} from '../../src/content/index.js';
import { textFault } from '../../src/content/text/fault.js';

/** Treatments of every shape that the model allows, with text in many scripts. */

const text = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('ketamine', 'Übung', '治疗', 'علاج', '7', 'a\n\nb', 'O’Reardon & 2 * 3 < 7'),
  )
  .map((parts) => parts.join(''))
  .filter((value) => !/\p{Cs}|\ufffd|[^\P{Cc}\n\r\t]|\[\[|\]\]|[{}]|___/u.test(value))
  // Grapheme by grapheme, Markdown and invisible characters happen.
  .filter((value) => textFault(value) === undefined)
  // One no-break space is plain in one word, and a fault beside the words that are added below.
  .filter((value) => !/[\u00a0\u2007\u202f]/.test(value));

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const few = <T>(value: fc.Arbitrary<T>, least = 1) =>
  fc.array(value, { minLength: least, maxLength: 3 });

/** A record without undefined fields, as in JSON. */
function fields<T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) {
  return fc
    .record(shape)
    .map(
      (record) =>
        Object.fromEntries(
          Object.entries(record).filter(([, value]) => value !== undefined),
        ) as unknown as T,
    );
}

const isoDate = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as `${number}-${number}-${number}`);

const source = (sourceId: string): fc.Arbitrary<Source> =>
  fields({
    id: fc.constant(sourceId),
    kind: fc.constantFrom('guideline', 'randomized-trial', 'animal-study'),
    // No two sources may have the same citation.
    authors: text.map((authors) => `${authors} ${sourceId}`),
    title: text,
    publication: text,
    year: fc.integer({ min: 1800, max: 2100 }),
    doi: fc.constantFrom('10.1000/182', '10.1038/s44220-023-00140-x'),
    url: optional(fc.constant('https://clinic.example/a?b=c#d')),
  });

const certainty = optional(fc.constantFrom<Certainty>('low', 'high'));
const sampleSize = optional(fc.integer({ min: 1, max: 1_000_000 }));

/** Counts that stand in the text of each study, so that frequencies can repeat them. */
const counts = [0, 9, 27, 100];
const timeFrame = 'ohdnz';

const study = (source: string): fc.Arbitrary<Study> =>
  fields<Study>({
    source: fc.constant(source),
    population: optional(text),
    route: optional(text),
    sampleSize,
    comparator: fc.option(text),
    // A sentence of its own, so that no name stands beside the counts.
    found: text.map((found) => `${found}\n\n${[...counts, ...counts].join(', ')}; ${timeFrame}`),
    certainty,
    doesNotTell: optional(text),
  });

/** Notes that between them cite every source. */
const notesOn = (ids: readonly string[], sources: readonly string[]): fc.Arbitrary<Note[]> =>
  fc.tuple(
    ...ids.map((noteId, index) => {
      const own = sources.filter((_, at) => at % ids.length === index);
      const [first = sources[0] as string, ...others] = own;
      return fields<Note>({
        id: fc.constant(noteId),
        title: text,
        text: optional(text),
        studies: fc.tuple(study(first), ...others.map(study)),
        doesNotTell: optional(text),
      });
    }),
  );

function withNotes(notes: readonly Note[], sources: readonly Source[]): fc.Arbitrary<Treatment> {
  const noteIds = notes.map((note) => note.id);
  const noteId = fc.constantFrom(...noteIds);
  const several = fc
    .uniqueArray(noteId, { minLength: 1, maxLength: 3 })
    .map((ids) => ids as unknown as NonNullable<Evidence>);
  const evidence: fc.Arbitrary<Evidence> = fc.option(several);
  const claim = fields<Claim>({ text, evidence });
  const studied = notes.flatMap((note) =>
    note.studies.flatMap(({ population, route, ...study }) =>
      population !== undefined && route !== undefined
        ? [{ note: note.id, study: { ...study, population, route } }]
        : [],
    ),
  );
  /** A frequency with the id of the note that it stands in. */
  const frequency = (
    per: Denominator,
  ): fc.Arbitrary<{ note: string; of: Frequency } | undefined> =>
    studied.length === 0
      ? fc.constant(undefined)
      : optional(
          fc
            .constantFrom(...studied)
            .chain(({ note, study: { found: _, doesNotTell: __, comparator, ...study } }) =>
              fc
                .tuple(
                  fc.constantFrom(...counts),
                  fields<Pick<Frequency, 'outcome' | 'difference' | 'timeFrame' | 'comparator'>>({
                    outcome: optional(text),
                    difference: optional(
                      comparator ? fc.constant('not clear') : fc.constant(undefined),
                    ),
                    timeFrame: fc.constant(timeFrame),
                    comparator:
                      typeof comparator === 'string'
                        ? fields({
                            name: fc.constantFrom(comparator, `${comparator}, again`),
                            count: fc.constantFrom(...counts),
                          })
                        : fc.constant(null),
                  }),
                  fc.boolean(),
                )
                .map(([count, words, isRange]) => ({
                  note,
                  of: {
                    ...study,
                    ...words,
                    count,
                    per,
                    ...(isRange ? { low: 0, high: 100 } : {}),
                  },
                })),
            ),
        );
  /** Fields of which some cite the note that the frequency stands in. */
  const withFrequency = <T extends { evidence?: Evidence | undefined }>(
    per: Denominator,
    shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  ): fc.Arbitrary<T & { frequency?: Frequency }> =>
    fc.tuple(fields<T>(shape), frequency(per)).map(([record, frequency]) => {
      if (!frequency) return record;
      const { note, of } = frequency;
      const cited = [...new Set([...(record.evidence ?? []), note])];
      return { ...record, frequency: of, evidence: cited };
    });
  const per = fc.constantFrom<Denominator>(100, 1000, 10000);
  const statements = optional(fields({ heading: optional(text), items: few(text), evidence }));
  const alternative = (per: Denominator) =>
    withFrequency(per, { name: text, description: text, benefits: text, risks: text, evidence });
  const help = fields({ signs: few(text) });
  const pixels = fc.integer({ min: 1, max: 4000 });
  const percent = fc.integer({ min: 0, max: 100 });
  const picture = {
    src: fc.constantFrom('/water.jpg', 'https://a.example/water.jpg'),
    alt: fc.oneof(fc.constant(''), text),
    width: pixels,
    height: pixels,
    srcSet: optional(fc.constant('/water-800.jpg 800w')),
    sizes: optional(fc.constant('100vw')),
    focalPoint: optional(fields({ x: percent, y: percent })),
  };
  const reviewFields = {
    authors: few(fields({ name: text, credentials: optional(text) })),
    funding: text,
    updatePolicy: text,
  };
  return fields<Treatment>({
    id,
    name: text,
    shortName: optional(text),
    isTalkTherapy: optional(fc.boolean()),
    tagline: optional(text),
    mainMessage: text,
    // Cites every note, so that none is left over.
    summary: fields<Claim>({
      text,
      evidence: fc.constant(noteIds as unknown as NonNullable<Evidence>),
    }),
    keyFacts: fields({
      what: text,
      forWhom: text,
      others: optional(few(fields({ term: text, text, evidence: optional(evidence) }))),
    }),
    picture: optional(fields(picture)),
    contact: optional(fields({ heading: text, intro: optional(text) })),
    explainers: fc.uniqueArray(
      fields({
        id,
        question: text,
        answer: text,
        inShort: optional(text),
        terms: optional(few(fields({ term: text, definition: text }))),
        figure: optional(fields({ ...picture, caption: text })),
        evidence,
      }),
      { selector: (explainer) => explainer.id, maxLength: 3 },
    ),
    process: fields({
      heading: text,
      intro: optional(text),
      steps: few(
        fields({
          title: text,
          description: text,
          substeps: optional(
            few(
              fields({
                title: text,
                description: optional(text),
                duration: optional(text),
              }),
            ),
          ),
          duration: optional(text),
          setting: optional(text),
          who: optional(text),
          options: optional(
            fields({
              caption: text,
              items: few(
                fields({ name: text, note: optional(text), offeredHere: optional(fc.boolean()) }),
              ),
              note: optional(text),
            }),
          ),
          feelsLike: optional(text),
          prepare: optional(few(text)),
          bring: optional(few(text)),
          join: optional(fc.constantFrom('or', 'and')),
          optional: optional(fc.boolean()),
          canStop: optional(fc.boolean()),
          status: optional(fc.constantFrom('done', 'current', 'upcoming')),
        }),
      ),
    }),
    benefits: fields({
      heading: text,
      intro: optional(text),
      summary: claim,
      benefits: per.chain((per) =>
        few(withFrequency(per, { title: text, description: text, evidence, limits: text })),
      ),
      howLong: optional(
        per.chain((per) => withFrequency<HowLong>(per, { text, inShort: text, evidence })),
      ),
    }),
    risks: fields({
      heading: text,
      intro: optional(text),
      regulatoryStatus: claim,
      groups: fc.uniqueArray(
        per.chain((per) =>
          fields({
            severity: fc.constantFrom('common', 'less-common', 'serious'),
            summary: optional(claim),
            risks: few(
              withFrequency(per, {
                name: text,
                description: optional(text),
                howOften: optional(text),
                duration: optional(text),
                whatToDo: optional(text),
                evidence: optional(evidence),
              }),
            ),
          }),
        ),
        { selector: ({ severity }) => severity, minLength: 1, maxLength: 3 },
      ),
      contraindications: statements,
      afterCare: statements,
      notKnown: statements,
      getHelp: optional(
        fields({ emergency: help, urgent: optional(help), routine: optional(help) }),
      ),
    }),
    alternatives: per.chain((per) =>
      fields({
        heading: text,
        intro: optional(text),
        alternatives: few(alternative(per), 0),
        noTreatment: alternative(per),
      }),
    ),
    candidacy: fields({
      heading: text,
      intro: optional(text),
      groups: fc.uniqueArray(
        fields({
          intent: fc.constantFrom('reasons-to-ask', 'talk-first', 'usually-not-suitable'),
          heading: optional(text),
          items: few(fields({ label: text, note: optional(text), evidence: optional(evidence) })),
          evidence: optional(evidence),
        }),
        { selector: ({ intent }) => intent, minLength: 1, maxLength: 3 },
      ),
    }),
    cost: fields({ heading: text, intro: optional(text), price: text, notice: optional(text) }),
    team: optional(
      fields({
        heading: text,
        intro: text,
        members: few(
          fields({
            name: text,
            role: text,
            credentials: optional(text),
            training: optional(text),
          }),
          0,
        ),
      }),
    ),
    faq: optional(
      fields({
        heading: text,
        intro: optional(text),
        questions: few(fields({ question: text, answer: text, evidence: optional(evidence) })),
      }),
    ),
    notes: fc.constant(notes),
    sources: fc.constant(sources),
    review: fc.oneof(
      fields({ status: fc.constant('draft' as const), ...reviewFields }),
      fields({
        status: fc.constant('reviewed' as const),
        ...reviewFields,
        reviewer: fields({ name: text, credentials: text }),
        lastReviewed: isoDate('2020-01-01', '2026-01-01'),
        nextReview: isoDate('2026-01-02', '2029-12-31'),
      }),
    ),
  });
}

const sentence = text.filter((words) => !/[[\]]/.test(words)).map((words) => `${words}.`);

/** A draft may have sentences that only the clinic can confirm. */
const withSentences = (treatment: Treatment): fc.Arbitrary<Treatment> =>
  treatment.review.status === 'reviewed'
    ? fc.constant(treatment)
    : optional(few(fields({ sentence, asks: text }))).map((confirm) => {
        if (!confirm) return treatment;
        const price = confirm.map(({ sentence }) => `[[${sentence}]]`).join(' ');
        return { ...treatment, cost: { ...treatment.cost, price }, confirm };
      });

const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });

export const arbitraryTreatment: fc.Arbitrary<Treatment> = fc
  .tuple(ids, ids)
  .chain(([noteIds, sourceIds]) =>
    fc.tuple(notesOn(noteIds, sourceIds), fc.tuple(...sourceIds.map(source))),
  )
  .chain(([notes, sources]) => withNotes(notes, sources))
  .chain(withSentences);
