import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, type Treatment, unconfirmed } from '../../src/content/index.js';
import { placeholdersIn, withoutUnconfirmed } from '../../src/content/placeholders.js';
import { smallTreatment, withPrice } from './small-treatment.js';

const price = 'A session costs $___.';
const checked = 'A nurse checks you first.';
const stay = 'Stay at least ___ hours.';
/** Three sentences for the clinic, one of them in two places. */
const treatment: Treatment = {
  ...smallTreatment,
  process: {
    ...smallTreatment.process,
    steps: [
      { title: 'First visit', description: `You talk with us. [[${checked}]] Then you decide.` },
      { title: 'At home', description: 'You sit by the lamp.', prepare: [`[[${stay}]]`, 'Eat.'] },
    ],
  },
  cost: { heading: 'Cost', price: `[[${price}]]`, notice: `Ask us. [[${checked}]] [[${price}]]` },
  confirm: [
    { sentence: price, asks: 'The price of one session' },
    { sentence: checked, asks: 'Whether this is so, and who does it' },
  ],
};

it('finds the sentences in double brackets', () => {
  expect(placeholdersIn('A. [[Call us.]] [[We are here.]] [Not this], [[]] nor ]] this.')).toEqual([
    'Call us.',
    'We are here.',
  ]);
});

describe('fillPlaceholders', () => {
  it('replaces a sentence in every place, without changing the original', () => {
    const before = structuredClone(treatment);
    const filled = fillPlaceholders(treatment, { [price]: 'A session costs $350.' });
    expect(filled.cost).toEqual({
      heading: 'Cost',
      price: 'A session costs $350.',
      notice: `Ask us. [[${checked}]] A session costs $350.`,
    });
    expect(treatment).toEqual(before);
  });

  it('confirms a sentence as it stands', () => {
    const filled = fillPlaceholders(treatment, { [checked]: true });
    expect(filled.process.steps[0]?.description).toBe(
      'You talk with us. A nurse checks you first. Then you decide.',
    );
  });

  it('leaves a sentence out, with the space beside it', () => {
    const filled = fillPlaceholders(treatment, { [checked]: null });
    expect(filled.process.steps[0]?.description).toBe('You talk with us. Then you decide.');
    expect(filled.cost.notice).toBe(`Ask us. [[${price}]]`);
  });

  it('leaves no empty text where the sentence was all there was', () => {
    const filled = fillPlaceholders(treatment, { [stay]: null, [price]: null });
    expect(filled.process.steps[1]?.prepare).toEqual(['Eat.']);
    expect(Object.keys(filled.cost)).toEqual(['heading', 'notice']);
  });

  it('no longer asks what has an answer', () => {
    const once = fillPlaceholders(treatment, { [checked]: null });
    expect(once.confirm).toEqual([{ sentence: price, asks: 'The price of one session' }]);
    const twice = fillPlaceholders(once, { [price]: 'It is free.' });
    expect(twice).not.toHaveProperty('confirm');
    expect(unconfirmed(twice).map(({ sentence }) => sentence)).toEqual([stay]);
  });

  it('keeps whatever has no sentence for the clinic', () => {
    const filled = fillPlaceholders(treatment, { [price]: null });
    expect(filled.risks).toBe(treatment.risks);
    expect(fillPlaceholders(smallTreatment, {})).toEqual(smallTreatment);
  });

  it('inserts words literally, including String.replace patterns', () => {
    const filled = fillPlaceholders(treatment, { [price]: "$& costs $250, $'." });
    expect(filled.cost.price).toBe("$& costs $250, $'.");
  });

  it('names the unknown sentence and lists the known ones', () => {
    const fill = () => fillPlaceholders(treatment, { 'A session costs $350.': true });
    expect(fill).toThrow(TypeError);
    expect(fill).toThrow(
      `[clinic-ui] fillPlaceholders: Light Therapy has no sentence "A session costs $350." in double brackets. It has:\n- "${checked}"\n- "${stay}"\n- "${price}"`,
    );
    expect(() => fillPlaceholders(smallTreatment, { toString: null })).toThrow('It has: none.');
    const odd = withPrice('[[toString]]');
    expect(fillPlaceholders(odd, {}).cost).toEqual(odd.cost);
  });

  it.each<readonly [string, string | true]>([
    ['confirmed as it stands', true],
    ['replaced', 'It costs $___.'],
  ])('refuses a sentence %s with a gap in it', (_, answer) => {
    const fill = () => fillPlaceholders(treatment, { [price]: answer });
    expect(fill).toThrow(TypeError);
    expect(fill).toThrow(/costs \$___\." still has a ___ to fill/);
  });

  it.each([
    ['empty', ''],
    ['" "', ' '],
    ['undefined', undefined],
    ['false', false],
    ['350', 350],
  ])('refuses an answer that is %s', (shown, answer) => {
    const fill = () => fillPlaceholders(treatment, { [price]: answer as string });
    expect(fill).toThrow(TypeError);
    expect(fill).toThrow(
      `the answer to "${price}" is ${shown}. Write the sentence, \`true\` if it is so, or \`null\` to leave it out.`,
    );
  });
});

describe('unconfirmed', () => {
  it('lists each sentence once per place, with what it asks', () => {
    const twice = `[[${stay}]] Go home. [[${stay}]]`;
    const steps = [{ title: 'First visit', description: twice }];
    const content = { ...treatment, process: { ...treatment.process, steps } };
    expect(unconfirmed(content)).toEqual([
      {
        sentence: stay,
        asks: 'Is this true of your clinic?',
        path: 'process.steps[0].description',
      },
      { sentence: price, asks: 'The price of one session', path: 'cost.price' },
      { sentence: checked, asks: 'Whether this is so, and who does it', path: 'cost.notice' },
      { sentence: price, asks: 'The price of one session', path: 'cost.notice' },
    ]);
    expect(unconfirmed(treatment).map(({ path }) => path)).toContain('process.steps[1].prepare[0]');
  });

  it('lists nothing once everything has an answer', () => {
    const filled = fillPlaceholders(treatment, {
      [price]: 'It is free.',
      [checked]: true,
      [stay]: null,
    });
    expect(unconfirmed(filled)).toEqual([]);
    expect(unconfirmed(smallTreatment)).toEqual([]);
  });

  it.each(['Free. [[It costs $___. Ask us.', 'Free. It costs $___.]] Ask us.'])(
    'lists a sentence that lost a bracket: %s',
    (text) => {
      expect(unconfirmed(withPrice(text))).toEqual([
        {
          sentence: expect.stringMatching(/^(\[\[)?It costs \$___\.(\]\])?$/),
          asks: expect.stringContaining('One of its brackets is missing.'),
          path: 'cost.price',
        },
      ]);
    },
  );

  it('reads a list of questions that is not one', () => {
    for (const confirm of [null, 'words', [null, {}, { sentence: price, asks: 5 }]]) {
      const content = { ...treatment, confirm } as unknown as Treatment;
      expect(unconfirmed(content).length).toBe(5);
    }
  });
});

describe('withoutUnconfirmed', () => {
  it.each([
    ['in the middle', 'One. [[Two.]] Three.', 'One. Three.'],
    ['at the start', '[[One.]] Two.', 'Two.'],
    ['at the end', 'One. [[Two.]]', 'One.'],
    ['next to each other', 'One. [[Two.]] [[Three.]] Four.', 'One. Four.'],
    ['without spaces', 'One.[[Two.]][[Three.]]Four.', 'One.Four.'],
    ['alone', '[[One.]]', ''],
    ['in a paragraph of its own', 'One.\n\n[[Two.]]\n\nThree.', 'One.\n\nThree.'],
    ['at the end of a paragraph', 'One. [[Two.]]\n\nThree.', 'One.\n\nThree.'],
    ['at the start of a paragraph', 'One.\n\n[[Two.]] Three.', 'One.\n\nThree.'],
    ['at the end of a line', 'One. [[Two.]]\nThree.', 'One.\nThree.'],
    ['over two lines', 'One. [[Two\nand more.]] Three.', 'One. Three.'],
    ['several in one bracket', 'One. [[Two. Three?]] Four.', 'One. Four.'],
    ['with nothing in it', 'One. [[]] Two.', 'One. Two.'],
    ['with a bracket in it', 'One. [[Two [or three].]] Four.', 'One. Four.'],
    ['in another', 'One. [[Two. [[Three.]] Four.]] Five.', 'One. Five.'],
    ['never closed', 'One. [[Two is ___. Three.', 'One. Three.'],
    ['never opened', 'One. Two is ___.]] Three.', 'One. Three.'],
    ['never closed, of two', 'One. [[Two. It is ___. Three.', 'One. Three.'],
    ['closed before it is opened', 'One. ]]Two.[[ Three.', 'One.'],
    ['a blank', 'One. It costs $___. Three.', 'One. Three.'],
    ['a blank beside a bracket', '[[One.]] It is ___-free. Three.', 'Three.'],
    ['a paragraph without an end', 'One. It costs $___\n\nTwo.', 'One.\n\nTwo.'],
    ['a paragraph after a heading', 'One\n\nIt costs $___.\n\nTwo', 'One\n\nTwo'],
    ['nothing', 'One [1]. /two___2.jpg  Three.', 'One [1]. /two___2.jpg  Three.'],
  ])('reads well where a sentence is left out: %s', (_, text, expected) => {
    expect(withoutUnconfirmed(text)).toBe(expected);
  });

  it('returns a text without brackets as it is', () => {
    const text = '  One.\n\n\n\nTwo.  ';
    expect(withoutUnconfirmed(text)).toBe(text);
  });

  it('never throws, shows no bracket, and adds no words', () => {
    const part = fc.constantFrom('[', ']', '[[', ']]', '.', ' ', '\n', '___', 'word', '?”', '\n\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const rest = withoutUnconfirmed(text);
        expect(rest).not.toMatch(/\[\[|\]\]/);
        expect(rest.length).toBeLessThanOrEqual(text.length);
        expect(withoutUnconfirmed(rest)).toBe(rest);
      }),
    );
  });

  it.each(['[', ']', '[[', '[[a', ']] ', '[[a]', '. ', ' ', '\n', '[[a.]] ', '.]', '.”'])(
    'reads a long text of %j',
    (part) => {
      const text = `[[${part.repeat(50_000)}`;
      expect(withoutUnconfirmed(text).length).toBeLessThan(text.length);
    },
  );
});
