import type { Evidence, Frequency, Treatment } from '../../content/model/index.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import { fillTemplate } from '../../internal/wording/template.js';
import { hasNumber, share, withRoute } from './counted.js';
import type { KeyFactsLabels } from './KeyFacts.labels.js';

interface Statement {
  text: string;
  evidence?: Evidence | undefined;
  /** What the bars below it show. */
  frequency?: Frequency | undefined;
}

/** The groups of rows: gain and harm stand side by side. */
export type Part = 'basics' | 'gain' | 'harm' | 'rest';

/** One row of the box. */
export interface Fact {
  part: Part;
  /** What the row is about, as a data attribute. `approval` */
  name: string;
  term: string;
  /** Sentences, each with the notes it rests on. */
  statements?: readonly Statement[];
  /** A list of short entries, after the statements. */
  names?: readonly string[];
  /** Ends the list: how many more there are. */
  more?: string | undefined;
  /** What the names rest on; cited at the term. */
  evidence?: Evidence | undefined;
}

interface Words {
  text: KeyFactsLabels;
  context: CitationContext;
}

/** How many entries of a long list are named. */
const namedFirst = 3;

/**
 * The rows of the box, computed from the sections of the treatment. There are three of harm for two
 * of gain, and a row that no one can fill says so instead of going missing.
 */
export function factsOf(treatment: Treatment, words: Words): readonly Fact[] {
  const { keyFacts, risks, cost } = treatment;
  const { text } = words;
  const written = (name: string, term: string, fact: string): Fact[] =>
    fact ? [{ part: 'basics', name, term, statements: [{ text: fact }] }] : [];
  return [
    ...written('what', text.what, keyFacts.what),
    ...written('for-whom', text['for-whom'], keyFacts.forWhom),
    {
      part: 'basics',
      name: 'approval',
      term: text.approval,
      statements: [
        { text: risks.regulatoryStatus.text, evidence: risks.regulatoryStatus.evidence },
      ],
    },
    gains(treatment, words),
    howLong(treatment, words),
    notKnown(treatment, words),
    seriousRisks(treatment, words),
    ...sideEffects(treatment, words),
    whoShouldNot(treatment, words),
    ...(keyFacts.others ?? []).map(({ term, ...fact }) => ({
      part: 'rest' as const,
      name: 'other',
      term,
      statements: [fact],
    })),
    {
      part: 'rest',
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
            text: withRoute(text.number, counted, words.context),
            evidence: counted.evidence,
            frequency: counted.frequency,
          },
        ]
      : []),
  ];
  return {
    part: 'gain',
    name: 'gains',
    term: text.gains,
    statements: statements.length > 0 ? statements : [{ text: text.unknown }],
  };
}

const howLong = ({ benefits: { howLong: lasts } }: Treatment, { text }: Words): Fact => ({
  part: 'gain',
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
  const row = { part: 'harm', name: 'serious-risks', term: text['serious-risks'] } as const;
  if (!serious) return { ...row, statements: [{ text: text.ask }] };
  return {
    ...row,
    names: serious.risks.map(({ name }) => name),
    evidence: serious.summary?.evidence,
  };
}

/** The most frequent of the other risks, with its number, then more by name. */
function sideEffects({ risks: { groups } }: Treatment, words: Words): readonly Fact[] {
  const { text } = words;
  const common = groups.find(({ severity }) => severity === 'common');
  if (!common) return [];
  const [largest] = common.risks.filter(hasNumber).sort((one, other) => share(other) - share(one));
  const others = common.risks.filter((risk) => risk !== largest).map(({ name }) => name);
  const list = firstOf(others, words);
  const row = { part: 'harm', name: 'side-effects', term: text['side-effects'], ...list } as const;
  const evidence = common.summary?.evidence;
  if (!largest) return [{ ...row, evidence }];
  const { frequency } = largest;
  const number = withRoute(text['largest-number'], largest, words.context);
  // A number shows its own notes, else those of the group: at its end, and not before it too.
  return largest.evidence && others.length > 0
    ? [{ ...row, evidence, statements: [{ text: number, evidence: largest.evidence, frequency }] }]
    : [
        {
          ...row,
          statements: [{ text: number, evidence: largest.evidence ?? evidence, frequency }],
        },
      ];
}

/** The first of those who should not have it, and how many more there are. */
function whoShouldNot({ candidacy, risks }: Treatment, words: Words): Fact {
  const { text } = words;
  const group = candidacy.groups.find(({ intent }) => intent === 'usually-not-suitable');
  const labels = group?.items.map(({ label }) => label) ?? risks.contraindications?.items ?? [];
  return {
    part: 'harm',
    name: 'who-should-not',
    term: group?.heading ?? risks.contraindications?.heading ?? text['who-should-not'],
    ...firstOf(labels, words),
    evidence: group?.evidence ?? risks.contraindications?.evidence,
    statements: labels.length === 0 ? [{ text: text.ask }] : [],
  };
}

/** The first entries of a list, and how many more there are. */
function firstOf(entries: readonly string[], { text, context }: Words) {
  const others = entries.length - namedFirst;
  return {
    names: entries.slice(0, namedFirst),
    more: others > 0 ? fillTemplate(text.more, { count: others }, context.tag) : undefined,
  };
}

function notKnown({ risks: { notKnown: open } }: Treatment, { text }: Words): Fact {
  const [first = text.unknown] = open?.items ?? [];
  return {
    part: 'gain',
    name: 'not-known',
    term: text['not-known'],
    statements: [{ text: first, evidence: open?.evidence }],
  };
}
