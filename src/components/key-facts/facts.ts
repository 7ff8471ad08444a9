import type { Benefit, Evidence, Frequency, Risk, Treatment } from '../../content/model/index.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import { frequencyInShort, isReadable } from '../../internal/wording/frequency-sentence.js';
import { fillTemplate } from '../../internal/wording/template.js';
import type { KeyFactsLabels } from './KeyFacts.labels.js';

/** One row of the box. */
export interface Fact {
  /** What the row is about, as a data attribute. `approval` */
  name: string;
  term: string;
  /** Sentences, each with the notes it rests on. */
  statements?: readonly { text: string; evidence?: Evidence | undefined }[];
  /** A list of short entries, before the statements. */
  names?: readonly string[];
  /** What the names rest on. */
  evidence?: Evidence | undefined;
}

interface Words {
  text: KeyFactsLabels;
  context: CitationContext;
}

/** How many of those who should not have the treatment are named. */
const namedFirst = 3;

/**
 * The rows of the box, computed from the sections of the treatment. There are three of harm for two
 * of gain, and a row that no one can fill says so instead of going missing.
 */
export function factsOf(treatment: Treatment, words: Words): readonly Fact[] {
  const { keyFacts, risks, cost } = treatment;
  const { text } = words;
  const written = (name: string, term: string, fact: string): Fact[] =>
    fact ? [{ name, term, statements: [{ text: fact }] }] : [];
  return [
    ...written('what', text.what, keyFacts.what),
    ...written('for-whom', text['for-whom'], keyFacts.forWhom),
    {
      name: 'approval',
      term: text.approval,
      statements: [
        { text: risks.regulatoryStatus.text, evidence: risks.regulatoryStatus.evidence },
      ],
    },
    gains(treatment, words),
    howLong(treatment, words),
    seriousRisks(treatment, words),
    ...sideEffects(treatment, words),
    whoShouldNot(treatment, words),
    notKnown(treatment, words),
    ...(keyFacts.others ?? []).map(({ term, ...fact }) => ({
      name: 'other',
      term,
      statements: [fact],
    })),
    {
      name: 'cost',
      term: text.cost,
      statements: [{ text: cost.price || text['cost-unknown'] }],
    },
  ];
}

/** Whether it helps: the section's answer, then its first number. */
function gains({ benefits: { summary, benefits } }: Treatment, words: Words): Fact {
  const { text } = words;
  const counted = benefits.find(hasNumber);
  const statements = [
    ...(summary.text ? [summary] : []),
    ...(counted
      ? [
          {
            text: withRoute(text.number, counted, words),
            evidence: counted.evidence,
          },
        ]
      : []),
  ];
  return {
    name: 'gains',
    term: text.gains,
    statements: statements.length > 0 ? statements : [{ text: text.unknown }],
  };
}

const howLong = ({ benefits: { howLong: lasts } }: Treatment, { text }: Words): Fact => ({
  name: 'how-long',
  term: text['how-long'],
  statements: [
    lasts
      ? { text: lasts.inShort || lasts.text, evidence: lasts.evidence }
      : { text: text.unknown },
  ],
});

/** The serious risks by name; where none is called serious, those that are not called common. */
function seriousRisks({ risks: { groups } }: Treatment, { text }: Words): Fact {
  const serious =
    groups.find(({ severity }) => severity === 'serious') ??
    groups.find(({ severity }) => severity !== 'common');
  const row = { name: 'serious-risks', term: text['serious-risks'] };
  if (!serious) return { ...row, statements: [{ text: text.ask }] };
  return {
    ...row,
    names: serious.risks.map(({ name }) => name),
    evidence: serious.summary?.evidence,
  };
}

/** The other risks by name, with the largest number among them. */
function sideEffects({ risks: { groups } }: Treatment, words: Words): readonly Fact[] {
  const { text } = words;
  const common = groups.find(({ severity }) => severity === 'common');
  if (!common) return [];
  const [largest] = common.risks.filter(hasNumber).sort((one, other) => share(other) - share(one));
  const names = common.risks.filter((risk) => risk !== largest).map(({ name }) => name);
  const row = { name: 'side-effects', term: text['side-effects'], names };
  const evidence = common.summary?.evidence;
  if (!largest) return [{ ...row, evidence }];
  const number = withRoute(text['largest-number'], largest, words);
  // A number shows its own notes, else those of the group: at its end, and not before it too.
  return largest.evidence && names.length > 0
    ? [{ ...row, evidence, statements: [{ text: number, evidence: largest.evidence }] }]
    : [{ ...row, statements: [{ text: number, evidence: largest.evidence ?? evidence }] }];
}

/** The first of those who should not have it, and how many more there are. */
function whoShouldNot({ candidacy, risks }: Treatment, { text, context }: Words): Fact {
  const group = candidacy.groups.find(({ intent }) => intent === 'usually-not-suitable');
  const labels = group?.items.map(({ label }) => label) ?? risks.contraindications?.items ?? [];
  const others = labels.length - namedFirst;
  const more = others > 0 && fillTemplate(text.more, { count: others }, context.tag);
  return {
    name: 'who-should-not',
    term: text['who-should-not'],
    names: more ? [...labels.slice(0, namedFirst), more] : labels,
    evidence: group?.evidence ?? risks.contraindications?.evidence,
    statements: labels.length === 0 ? [{ text: text.ask }] : [],
  };
}

function notKnown({ risks: { notKnown: open } }: Treatment, { text }: Words): Fact {
  const [first = text.unknown] = open?.items ?? [];
  return {
    name: 'not-known',
    term: text['not-known'],
    statements: [{ text: first, evidence: open?.evidence }],
  };
}

type Counted<T extends Benefit | Risk> = T & Required<Pick<T, 'frequency'>>;

const hasNumber = <T extends Benefit | Risk>(item: T): item is Counted<T> =>
  item.frequency !== undefined && isReadable(item.frequency);

/** A number with how the treatment was given. */
function withRoute(template: string, { name, frequency }: Named, { context }: Words): string {
  const { route } = frequency;
  const sentences = frequencyInShort(frequency, context);
  const filled = fillTemplate(template, { name, route, frequency: sentences });
  // Punctuation around a missing route would be left over.
  return route ? filled : filled.replace(/^[\s:]+/, '').replace(/[\s.]+:/, ':');
}

interface Named {
  /** What the number is of, where its row does not say. */
  name?: string;
  frequency: Frequency;
}

const share = ({ frequency: { count, per } }: Counted<Risk>): number => count / per;
