import { describe, expect, it } from 'vitest';
import { type ScoreAnswer, scorecard } from '../../src/content/lint/index.js';
import * as english from '../../src/content/treatments/index.js';
import * as spanish from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';

const kap = english.ketamineAssistedPsychotherapy;

/** Each question with its answer. */
const answers = (content: unknown): Record<string, ScoreAnswer> =>
  Object.fromEntries(
    scorecard(content as never).flatMap(({ items }) =>
      items.map(({ question, answer }) => [question, answer]),
    ),
  );

/** KAP, as data that may be changed. */
const changed = (change: Record<string, unknown>) => ({ ...structuredClone(kap), ...change });

describe('the scorecards of the packaged treatments', () => {
  const all = [
    ...Object.values(english).map((treatment) => [treatment, 'en'] as const),
    ...Object.values(spanish).map((treatment) => [treatment, 'es'] as const),
  ];

  it.each(all)('answer what content can answer: $id in %s', (treatment, locale) => {
    const unmet = scorecard(treatment, { locale }).flatMap(({ items }) =>
      items.filter(({ answer }) => answer === 'no').map(({ question }) => question),
    );
    // The Index counts no list of more than seven items, and some of what may go wrong has more.
    expect(unmet.filter((question) => question !== 'Bulleted or numbered lists?')).toEqual([]);
  });

  it.each(all)('count each question once: $id in %s', (treatment) => {
    for (const { items, met, open, notApplicable } of scorecard(treatment)) {
      const no = items.filter(({ answer }) => answer === 'no').length;
      expect(met + open + notApplicable + no).toBe(items.length);
    }
  });

  it('have the criteria and questions of the measures', () => {
    const [ipdas, nice, cdc] = scorecard(kap);
    expect(ipdas?.items).toHaveLength(12);
    expect(nice?.items).toHaveLength(8);
    expect(cdc?.items).toHaveLength(20);
  });
});

describe('a scorecard says yes to nothing that is not there', () => {
  it.each([[{}], [null], [{ name: 'A clinic' }], [{ benefits: { benefits: [] }, risks: {} }]])(
    '%j',
    (content) => {
      for (const { met } of scorecard(content as never)) expect(met).toBe(0);
    },
  );

  it('asks nothing about numbers where there are none', () => {
    const told = answers({ name: 'Talk', mainMessage: 'Talking may help.' });
    expect(told['Numbers the audience uses?']).toBe('not-applicable');
    expect(told['Always what the numbers mean?']).toBe('not-applicable');
    expect(told['No math for the reader?']).toBe('not-applicable');
    expect(told['Uncertainty of the probabilities']).toBe('not-applicable');
  });

  it('leaves figures that stand in words to a person, and sees those that are poor', () => {
    const few = answers({ mainMessage: 'A session takes 40 minutes.' });
    expect(few['Numbers the audience uses?']).toBe('open');
    const alone = answers({ mainMessage: '83% of our patients improve.' });
    expect(alone['Always what the numbers mean?']).toBe('no');
  });

  it('asks nothing about risk where none is told, and no probability where none is typed', () => {
    expect(answers({ name: 'A' })['The nature of the risk?']).toBe('not-applicable');
    const told = answers({
      risks: { groups: [{ risks: [{ name: 'Nausea', description: 'You may feel sick.' }] }] },
    });
    expect(told['The nature of the risk?']).toBe('yes');
    expect(told['Risks and benefits of what is recommended?']).toBe('no');
    expect(told['Probability also in words or a visual?']).toBe('not-applicable');
  });

  it('leaves to a person what one field says only in part', () => {
    const kapAnswers = answers(kap);
    expect(kapAnswers['What it is like to experience them']).toBe('open');
    expect(kapAnswers['Why it matters?']).toBe('open');
    expect(answers({})['What it is like to experience them']).toBe('no');
  });

  it('sees typed numbers beside ones that are hard to compare', () => {
    const numbers = 'Numbers the audience uses?';
    expect(answers(kap)[numbers]).toBe('yes');
    expect(
      answers(changed({ tagline: 'It makes recovery three times more likely.' }))[numbers],
    ).toBe('no');
  });

  it('takes no harms without gains, and no options without harms, for equal detail', () => {
    const equal = 'Positive and negative features in equal detail';
    expect(answers(kap)[equal]).toBe('yes');
    expect(answers(changed({ benefits: undefined }))[equal]).toBe('no');
    const alternatives = {
      ...kap.alternatives,
      alternatives: kap.alternatives.alternatives.map(({ risks, ...rest }) => rest),
    };
    expect(answers(changed({ alternatives }))[equal]).toBe('no');
    expect(answers(changed({ alternatives }))['Their negative features']).toBe('no');
  });

  it('needs a message before a visual can support it, and easy words before terms count', () => {
    expect(answers(kap)['A visual that supports it?']).toBe('open');
    expect(answers(changed({ mainMessage: '' }))['A visual that supports it?']).toBe('no');
    const hard = 'Multidisciplinary deliberation necessitates neuropsychological consideration. ';
    expect(answers(kap)['Words the audience uses?']).toBe('open');
    expect(answers(changed({ mainMessage: hard.repeat(15) }))['Words the audience uses?']).toBe(
      'no',
    );
  });

  it('counts no list of more than seven items', () => {
    const list = (count: number) => ({
      process: { steps: [{ title: 'A step' }] },
      candidacy: {
        groups: [{ items: Array.from({ length: count }, () => ({ label: 'An item' })) }],
      },
    });
    expect(answers(list(7))['Bulleted or numbered lists?']).toBe('yes');
    expect(answers(list(8))['Bulleted or numbered lists?']).toBe('no');
  });
});
