import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  BenefitsList,
  FrequencyIcons,
  FrequencyTable,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';
import { kap } from '../../stories/example-clinic.js';

/** What carries no words of its own; a reader hears it as a pause, if at all. */
const silent = /^(end of .*|document|paragraph|strong|emphasis|term|definition|rowgroup)$/;

/** What a screen reader says from the top of the page to its end. */
async function heard(): Promise<string[]> {
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.filter((phrase) => !silent.test(phrase));
}

it('tells a timeline as a numbered walk, with the place where the visitor is', async () => {
  render(
    <ProcessTimeline
      heading="How it goes"
      steps={[
        { title: 'First visit', description: 'You talk.', duration: '60 minutes', status: 'done' },
        {
          title: 'A session',
          description: 'You rest.',
          status: 'current',
          substeps: [{ title: 'You arrive' }, { title: 'You lie down', duration: 'An hour' }],
          options: {
            caption: 'Ways to take it',
            items: [{ name: 'By mouth', offeredHere: true }, { name: 'Into a vein' }],
          },
        },
        { title: 'Blood test', description: 'For some.', optional: true, status: 'upcoming' },
      ]}
    />,
  );
  expect(await heard()).toEqual([
    'heading, How it goes, level 2',
    'list',
    'listitem, level 1, position 1, set size 3',
    'heading, First visit, level 3',
    'Done',
    'You talk.',
    'How long',
    '60 minutes',
    'listitem, level 1, current step, position 2, set size 3',
    'heading, A session, level 3',
    'You are here',
    'You rest.',
    'list',
    'listitem, level 2, position 1, set size 2',
    'heading, You arrive, level 4',
    'listitem, level 2, position 2, set size 2',
    'heading, You lie down, level 4',
    'An hour',
    'Ways to take it',
    'list',
    'listitem, level 2, position 1, set size 2',
    'By mouth',
    'Offered here',
    'listitem, level 2, position 2, set size 2',
    'Into a vein',
    'listitem, level 1, position 3, set size 3',
    'heading, Blood test, level 3',
    'Coming up',
    'Not everybody needs this step',
    'For some.',
  ]);
});

it('tells a benefit with its number, who it is about, its limits and its source, then the way to the risks', async () => {
  const [relief] = kap.benefits.benefits;
  render(
    <BenefitsList
      heading="What people may gain"
      benefits={
        relief
          ? [{ ...relief, limits: 'It often fades.', icon: <svg role="img" aria-label="Wave" /> }]
          : []
      }
      sources={kap.sources}
      risksHref="#risks"
    />,
  );
  const phrases = await heard();
  expect(phrases.slice(0, 4)).toEqual([
    'heading, What people may gain, level 2',
    'list',
    'listitem, level 1, position 1, set size 1',
    'heading, Quick relief, seen with ketamine into a vein, level 3',
  ]);
  expect(phrases.slice(5, 12)).toEqual([
    '27 in 100 people had their symptoms cut by half or more (9 in 100 with placebo), within 24 hours',
    'list',
    'listitem, level 2, position 1, set size 1',
    'Adults with major depression, in 7 trials. 185 people. Ketamine into a vein (IV). Certainty: very low.',
    'link, Dean RL et al., 2021 (systematic review)',
    'What to keep in mind',
    'It often fades.',
  ]);
  expect(phrases.at(-1)).toBe('link, Read about the risks and side effects');
  const links = phrases.filter((phrase) => phrase.startsWith('link, '));
  expect(new Set(links).size).toBe(links.length);
});

const frequency = {
  count: 3,
  per: 100,
  comparator: { name: 'with placebo', count: 1 },
  timeFrame: 'in a week',
  population: 'Adults',
  route: 'Tablets',
  certainty: 'moderate',
  source: 'x',
} as const;

const disclosure = (frequencyDisplay?: typeof FrequencyTable) => (
  <RiskDisclosure
    heading="Risks"
    regulatoryStatus="Not approved for this use."
    groups={[
      {
        severity: 'common',
        risks: [
          {
            name: 'Headache',
            description: 'An ache.',
            frequency,
            duration: 'An hour',
            whatToDo: 'Rest.',
          },
          { name: 'Hiccups', description: 'Short and odd.' },
        ],
      },
      { severity: 'serious', risks: [{ name: 'Falls', description: 'You may fall.' }] },
    ]}
    afterCare={{ items: ['Do not drive.'], evidence: [] }}
    getHelp={{
      routine: { action: 'Call our office if:', signs: ['It lasts'] },
      emergency: {
        action: 'Call 911 if:',
        signs: ['You cannot breathe'],
        links: [{ label: 'Call 911', href: 'tel:911' }],
      },
    }}
    {...(frequencyDisplay ? { frequencyDisplay } : {})}
  />
);

const group = [
  'list',
  'listitem, level 1, position 1, set size 2',
  'heading, Headache, level 4',
  'An ache.',
  '3 in 100 people (1 in 100 with placebo), in a week',
  'list',
  'listitem, level 2, position 1, set size 1',
  'Adults. Tablets. Certainty: moderate.',
  'How long it lasts:',
  'An hour',
  'What to do:',
  'Rest.',
  'listitem, level 1, position 2, set size 2',
  'heading, Hiccups, level 4',
  'Short and odd.',
  'How often is not known for this use.',
];

const before = [
  'heading, Risks, level 2',
  'heading, Is it approved?, level 3',
  'Not approved for this use.',
  'heading, Common side effects, level 3',
];

it('tells the status first, severity in words, what is not known, and the emergency before all other help', async () => {
  render(disclosure());
  expect(await heard()).toEqual([
    ...before,
    ...group,
    'heading, Serious risks, level 3',
    'list',
    'listitem, level 1, position 1, set size 1',
    'heading, Falls, level 4',
    'You may fall.',
    'How often is not known for this use.',
    'heading, After each session, level 3',
    'list',
    'listitem, level 1, position 1, set size 1',
    'Do not drive.',
    'heading, Getting help, level 3',
    'heading, Emergency: Call 911 if:, level 4',
    'list',
    'listitem, level 1, position 1, set size 1',
    'You cannot breathe',
    'link, Call 911',
    'heading, Soon: Call our office if:, level 4',
    'list',
    'listitem, level 1, position 1, set size 1',
    'It lasts',
  ]);
});

it('tells a table by its name, its heads and row by row, and then the sentences', async () => {
  render(disclosure(FrequencyTable));
  const caption = 'Common side effects: how many people were affected';
  const heads = ['Side effect or risk', 'How often', 'For comparison', 'Over what time'];
  const expected = [
    ...before,
    `table, ${caption}`,
    `caption, ${caption}`,
    `row, ${heads.join(' ')}`,
    ...heads.map((head) => `columnheader, ${head}`),
    'row, Headache 3 in 100 people 1 in 100 with placebo in a week',
    'rowheader, Headache',
    'cell, 3 in 100 people',
    'cell, 1 in 100 with placebo',
    'cell, in a week',
    'row, Hiccups How often is not known for this use.',
    'rowheader, Hiccups',
    'cell, How often is not known for this use., column span 3',
    ...group,
  ];
  expect((await heard()).slice(0, expected.length)).toEqual(expected);
});

it('passes over pictures of numbers, and says the same as a sentence', async () => {
  render(disclosure(FrequencyIcons));
  const expected = [...before, ...group];
  expect((await heard()).slice(0, expected.length)).toEqual(expected);
});
