import { expect, it } from 'vitest';
import { fillPlaceholders } from '../../src/content/index.js';
import { placeholdersIn } from '../../src/content/placeholders.js';
import { transcranialMagneticStimulation as tms } from '../../src/content/treatments/index.js';

it('finds placeholders in a text', () => {
  expect(
    placeholdersIn('Call [[whom to call]] or [[the nurse]]. [Not this], [[]] nor ]] this.'),
  ).toEqual(['whom to call', 'the nurse']);
});

it('fills in the clinic’s words and leaves the original unchanged', () => {
  const before = structuredClone(tms);
  const filled = fillPlaceholders(tms, { 'how long a first visit takes': '45 minutes' });
  expect(filled.process.steps[0]?.duration).toBe('45 minutes');
  expect(filled.risks.regulatoryStatus.text).toContain('[[which TMS device the clinic uses]]');
  expect(tms).toEqual(before);
});

it('inserts words literally, including special patterns of String.replace', () => {
  const filled = fillPlaceholders(tms, { 'which TMS device the clinic uses': "$& costs $250, $'" });
  expect(filled.risks.regulatoryStatus.text).toContain("We use this device: $& costs $250, $'.");
});

it('names the unknown placeholder and the known ones', () => {
  expect(() => fillPlaceholders(tms, { 'how long it takes': '45 minutes' })).toThrow(
    '[clinic-ui] fillPlaceholders: Transcranial Magnetic Stimulation has no placeholder named "how long it takes". It has: "how long a first visit takes", "who leads the first visit", "who is in reach during a session", "which TMS device the clinic uses", "price of a course", "who adapted this page", "who pays for this page".',
  );
});
