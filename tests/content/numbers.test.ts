import fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { contactNumbers, crisisLines, fillNumbers } from '../../src/content/index.js';
import { hasUnfilledNumber, withoutUnfilledNumbers } from '../../src/content/named-numbers.js';
import { numbersIn } from './numbers-in.js';
import { smallTreatment } from './small-treatment.js';

const numbers = contactNumbers({
  crisis: crisisLines.GB,
  contact: {
    phone: '+44 20 7946 0000',
    onCall: { number: '+44 20 7946 0001', display: '020 7946 0001' },
  },
});

describe('contactNumbers', () => {
  it('reads each number, as it is dialed and as people read it', () => {
    expect(numbers).toEqual({
      'crisis.call': { dial: '116123', display: '116 123' },
      'crisis.text': { dial: '85258', display: '85258' },
      emergency: { dial: '999', display: '999' },
      onCall: { dial: '+442079460001', display: '020 7946 0001' },
    });
  });

  it('reads an on-call number that is a number alone', () => {
    expect(contactNumbers({ contact: { onCall: '+1 555 555 0143' } })).toEqual({
      onCall: { dial: '+15555550143', display: '+1 555 555 0143' },
    });
  });

  it('leaves out the numbers that nobody has', () => {
    const { text, ...callOnly } = crisisLines.US;
    expect(Object.keys(contactNumbers({ crisis: callOnly }))).toEqual(['crisis.call', 'emergency']);
    expect(contactNumbers({})).toEqual({});
  });

  it('does not take a crisis line for the on-call number', () => {
    const contact = { onCall: { dial: '988' } } as never;
    expect(contactNumbers({ contact })).toEqual({});
  });

  it.each([null, '', 5, [], {}, 'words', { onCall: null, call: [] }])('reads %j', (value) => {
    expect(contactNumbers({ crisis: value as never, contact: value as never })).toEqual({});
  });
});

describe('fillNumbers', () => {
  it('fills every name, wherever it stands', () => {
    const content = {
      a: 'Call {crisis.call} or text {crisis.text}.',
      b: [{ c: ['{emergency}: now. {emergency}!', 5] }, null],
      d: '{onCall}',
    };
    expect(fillNumbers(content, numbers)).toEqual({
      a: 'Call 116 123 or text 85258.',
      b: [{ c: ['999: now. 999!', 5] }, null],
      d: '020 7946 0001',
    });
    expect(fillNumbers('Call {crisis.call}.', numbers)).toBe('Call 116 123.');
  });

  it('changes nothing in the original, and copies only what changes', () => {
    const before = structuredClone(smallTreatment);
    const filled = fillNumbers(smallTreatment, numbers);
    expect(smallTreatment).toEqual(before);
    expect(filled.process.steps[1]?.description).toBe(
      'You sit by the lamp. Call 020 7946 0001 if your mood drops.',
    );
    expect(filled.process.steps[0]).toBe(smallTreatment.process.steps[0]);
    expect(filled.benefits).toBe(smallTreatment.benefits);
    expect(fillNumbers(filled, numbers)).toBe(filled);
  });

  it('keeps elements and other objects as they are', () => {
    class Own {
      text = '{emergency}';
    }
    const element = createElement('p', null, '{emergency}');
    const others = [
      element,
      new Date(0),
      new Map([['a', '{emergency}']]),
      new Own(),
      () => '{onCall}',
    ];
    const content = { others, text: '{emergency}' };
    const filled = fillNumbers(content, numbers);
    expect(filled.text).toBe('999');
    expect(filled.others).toBe(others);
    expect(fillNumbers([element, '{emergency}'], numbers)[0]).toBe(element);
  });

  it('keeps a name without a number', () => {
    expect(fillNumbers('Call {onCall} or {emergency}.', contactNumbers({}))).toBe(
      'Call {onCall} or {emergency}.',
    );
  });

  it('leaves other braces to labels', () => {
    const label =
      'Call {number} or {display}. {crisis} {crisis.chat} {{onCall}} { onCall } {toString}';
    expect(fillNumbers(label, numbers)).toBe(label.replace('{{onCall}}', '{020 7946 0001}'));
  });

  it('inserts the number literally', () => {
    const odd = { onCall: { dial: '1', display: "$& $' $1" } };
    expect(fillNumbers('Call {onCall}.', odd)).toBe("Call $& $' $1.");
  });

  it('keeps the groups of a number in order in a text from right to left', () => {
    expect(fillNumbers('התקשרו {crisis.call}', numbers)).toBe('התקשרו \u2068116 123\u2069');
  });

  it('reads content that contains itself', () => {
    const content: Record<string, unknown> = { text: '{emergency}' };
    content.self = content;
    expect(fillNumbers(content, numbers)).toMatchObject({ text: '999' });
  });

  it('keeps a key called __proto__ a key', () => {
    const content = JSON.parse('{"__proto__": {"a": "{emergency}"}, "b": "{emergency}"}');
    const filled = fillNumbers(content, numbers);
    expect(JSON.stringify(filled)).toBe('{"__proto__":{"a":"999"},"b":"999"}');
    expect(Object.getPrototypeOf(filled)).toBe(Object.prototype);
  });

  it('fills any JSON in the same way as its text', () => {
    const word = fc.constantFrom('{onCall}', '{crisis.call}', '{emergency}', '{number}', 'words');
    fc.assert(
      fc.property(fc.jsonValue(), word, (value, text) => {
        const content = { value, list: [text, { text }] };
        const filled = JSON.parse(fillNumbers(JSON.stringify(content), numbers));
        expect(JSON.stringify(fillNumbers(content, numbers))).toBe(JSON.stringify(filled));
      }),
    );
  });
});

describe('numbers that are missing', () => {
  it('are found by their names', () => {
    for (const name of ['crisis.call', 'crisis.text', 'emergency', 'onCall']) {
      expect(hasUnfilledNumber(`Call {${name}}.`)).toBe(true);
    }
    for (const text of ['Call {number}.', 'Call onCall.', 'Call 988.', '{ onCall }', '']) {
      expect(hasUnfilledNumber(text)).toBe(false);
    }
  });

  it.each([
    ['in the middle', 'One. Call {onCall}. Three.', 'One. Three.'],
    ['at the start', 'Call {onCall}, our number! Two.', 'Two.'],
    ['at the end', 'One? Call {onCall}.', 'One?'],
    ['without an end', 'One. Call {onCall}', 'One.'],
    ['alone', 'Call {onCall}', ''],
    ['in quotes', '“Call {onCall}.” Two.', 'Two.'],
    ['after an ellipsis', 'Wait… Call {onCall}. Two.', 'Wait… Two.'],
    ['in a paragraph of its own', 'One.\n\nCall {onCall}.\n\nTwo.', 'One.\n\nTwo.'],
    ['in a paragraph without an end', 'One\n\nCall {onCall}\n\nTwo', 'One\n\nTwo'],
    ['with a decimal in it', 'One. Take 2.5 and call {onCall}. Two.', 'One. Two.'],
    ['twice', 'Call {onCall}. One. Call {emergency}.', 'One.'],
    ['beside another name', 'Call {number}. Call {onCall}.', 'Call {number}.'],
    ['nowhere', ' Call 988.  Two. ', ' Call 988.  Two. '],
  ])('take their whole sentence with them: %s', (_, text, expected) => {
    expect(withoutUnfilledNumbers(text)).toBe(expected);
  });

  it('leave no name behind, and nothing that was not there', () => {
    const part = fc.constantFrom(
      '{onCall}',
      '{number}',
      '.',
      '?',
      ' ',
      '\n',
      '\n\n',
      'word',
      '”',
      '{',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const rest = withoutUnfilledNumbers(text);
        expect(hasUnfilledNumber(rest)).toBe(false);
        expect(rest.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it('tells phone numbers from other numbers, for tests', () => {
  expect(numbersIn('Call 988 or 0808 808 8000 (24/7), press 1. 27 in 100, in 2026, 5 mg.')).toEqual(
    ['988', '08088088000'],
  );
});
