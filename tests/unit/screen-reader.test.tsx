import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { crisisLines, type Frequency, type Risk, type Source } from '../../src/content/index.js';
import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CrisisNotice,
  type FrequencyDisplay,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';

/** Elements without words of their own: at most a pause. */
const silent = /^(end of .*|document|paragraph|strong|emphasis|term|definition|rowgroup)$/;

/** What a screen reader says from the top of the page to its end. */
async function heard(): Promise<string[]> {
  await virtual.start({ container: document.body });
  try {
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
    return (await virtual.spokenPhraseLog()).filter((phrase) => !silent.test(phrase));
  } finally {
    await virtual.stop();
  }
}

it('reads a timeline as numbered steps, with the visitor’s current one', async () => {
  render(
    <ProcessTimeline
      heading="How it goes"
      steps={[
        {
          title: 'First visit',
          description: 'You talk.',
          duration: '60 minutes',
          setting: 'Our office',
          who: 'A therapist',
          status: 'done',
        },
        {
          title: 'A session',
          description: 'You rest.',
          status: 'current',
          substeps: [
            { title: 'You arrive', description: 'Somebody meets you.' },
            { title: 'You lie down', duration: 'An hour' },
          ],
          options: {
            caption: 'Ways to take it',
            items: [
              { name: 'By mouth', note: 'As a pill.', offeredHere: true },
              { name: 'Into a vein' },
            ],
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
    'Where',
    'Our office',
    'Who',
    'A therapist',
    'listitem, level 1, current step, position 2, set size 3',
    'heading, A session, level 3',
    'You are here',
    'You rest.',
    'list',
    'listitem, level 2, position 1, set size 2',
    'heading, You arrive, level 4',
    'Somebody meets you.',
    'listitem, level 2, position 2, set size 2',
    'heading, You lie down, level 4',
    'An hour',
    'Ways to take it',
    'list',
    'listitem, level 2, position 1, set size 2',
    'By mouth',
    'Offered here',
    'As a pill.',
    'listitem, level 2, position 2, set size 2',
    'Into a vein',
    'listitem, level 1, position 3, set size 3',
    'heading, Blood test, level 3',
    'Coming up',
    'Not everybody needs this step',
    'For some.',
  ]);
});

it('reads a benefit with its number, population, limits and sources, then the link to the risks', async () => {
  const [relief] = kap.benefits.benefits;
  const [first, second] = relief?.evidence ?? [];
  if (!relief || !first || !second) throw new Error('No benefit with two studies.');
  render(
    <BenefitsList
      heading="What people may gain"
      benefits={[
        {
          ...relief,
          description: 'Some felt better.',
          limits: 'It often fades.',
          evidence: [first, second],
          icon: <svg role="img" aria-label="Wave" />,
        },
        { title: 'Ease', description: 'A hope.', limits: 'Only a hope.', evidence: null },
      ]}
      sources={kap.sources}
      risksHref="#risks"
    />,
  );
  const phrases = await heard();
  expect(phrases).toEqual([
    'heading, What people may gain, level 2',
    'list',
    'listitem, level 1, position 1, set size 2',
    'heading, Quick relief, seen with ketamine into a vein, level 3',
    'Some felt better.',
    '27 in 100 people had their symptoms cut by half or more (9 in 100 with placebo), within 24 hours',
    'list',
    'listitem, level 2, position 1, set size 1',
    'Adults with major depression, in 7 trials. Number of people: 185. Ketamine into a vein (IV). Certainty: very low.',
    'link, Dean RL et al., 2021 (systematic review)',
    'What to keep in mind',
    'It often fades.',
    'What this rests on',
    'list',
    'listitem, level 2, position 1, set size 2',
    expect.stringMatching(
      /^Adults .* Number of people: 24\. .*, with no placebo\. Certainty: not rated\.$/,
    ),
    'link, Murrough JW et al., 2013 (open-label trial)',
    'listitem, level 2, position 2, set size 2',
    expect.stringMatching(
      /^Adults .* Number of people: 62\. .*, against midazolam\. Certainty: not rated\.$/,
    ),
    'link, Jelovac A et al., 2025 (randomized trial)',
    'listitem, level 1, position 2, set size 2',
    'heading, Ease, level 3',
    'A hope.',
    'What to keep in mind',
    'Only a hope.',
    'We know of no study of this.',
    'link, Read about the risks and side effects',
  ]);
  const links = phrases.filter((phrase) => phrase.startsWith('link, '));
  expect(new Set(links).size).toBe(links.length);
});

const sources: readonly Source[] = [
  {
    id: 'lee',
    kind: 'randomized-trial',
    authors: 'Lee A',
    title: 'A trial',
    publication: 'A journal',
    year: 2020,
    doi: '10.1000/182',
  },
  {
    id: 'agency',
    kind: 'regulator-notice',
    authors: 'The agency',
    title: 'A notice',
    publication: 'The agency',
    year: 2022,
    url: 'https://agency.example/notice',
  },
];

const notice = [
  { source: 'agency', population: 'Doctors', route: 'Any', certainty: null },
] as const;

const frequency: Frequency = {
  count: 3,
  per: 100,
  comparator: { name: 'with placebo', count: 1 },
  timeFrame: 'in a week',
  population: 'Adults',
  route: 'Tablets',
  certainty: 'moderate',
  source: 'lee',
};

const headache: Risk = {
  name: 'Headache',
  description: 'An ache.',
  frequency,
  duration: 'An hour',
  whatToDo: 'Rest.',
};
const hiccups: Risk = { name: 'Hiccups', description: 'Short and odd.', evidence: notice };

const disclosure = (
  frequencyDisplay?: FrequencyDisplay,
  common: readonly Risk[] = [headache, hiccups],
) => (
  <RiskDisclosure
    heading="Risks"
    regulatoryStatus={{ text: 'Not approved for this use.', evidence: notice }}
    groups={[
      { severity: 'common', risks: common },
      { severity: 'serious', risks: [{ name: 'Falls', description: 'You may fall.' }] },
    ]}
    contraindications={{ items: ['Pregnancy', 'Psychosis'], evidence: notice }}
    afterCare={{ items: ['Do not drive.'], evidence: null }}
    notKnown={{ items: ['What comes after years'], evidence: null }}
    getHelp={{
      // In the wrong order on purpose: the component sorts them.
      routine: { action: 'Call our office if:', signs: ['It lasts'] },
      urgent: {
        action: 'Call or text 988 if:',
        signs: ['You think of suicide'],
        links: [
          { label: 'Call 988', href: 'tel:988' },
          { label: 'Text 988', href: 'sms:988' },
        ],
      },
      emergency: {
        action: 'Call 911 if:',
        signs: ['You cannot breathe', 'You faint'],
        links: [{ label: 'Call 911', href: 'tel:911' }],
      },
    }}
    sources={sources}
    frequencyDisplay={frequencyDisplay}
  />
);

const before = [
  'heading, Risks, level 2',
  'heading, Is it approved?, level 3',
  'Not approved for this use.',
  'list',
  'listitem, level 1, position 1, set size 1',
  'Doctors. Any.',
  'link, The agency, 2022 (regulator notice)',
  'heading, Common side effects, level 3',
];

const group = [
  'list',
  'listitem, level 1, position 1, set size 2',
  'heading, Headache, level 4',
  'An ache.',
  '3 in 100 people (1 in 100 with placebo), in a week',
  'list',
  'listitem, level 2, position 1, set size 1',
  'Adults. Tablets. Certainty: moderate.',
  'link, Lee A, 2020 (randomized trial)',
  'How long it lasts:',
  'An hour',
  'What to do:',
  'Rest.',
  'listitem, level 1, position 2, set size 2',
  'heading, Hiccups, level 4',
  'Short and odd.',
  'How often is not known for this use.',
  'list',
  'listitem, level 2, position 1, set size 1',
  'Doctors. Any.',
  'link, The agency, 2022 (regulator notice)',
];

const after = [
  'heading, Serious risks, level 3',
  'list',
  'listitem, level 1, position 1, set size 1',
  'heading, Falls, level 4',
  'You may fall.',
  'How often is not known for this use.',
  'heading, Who should not use it, level 3',
  'list',
  'listitem, level 1, position 1, set size 2',
  'Pregnancy',
  'listitem, level 1, position 2, set size 2',
  'Psychosis',
  'list',
  'listitem, level 1, position 1, set size 1',
  'Doctors. Any.',
  'link, The agency, 2022 (regulator notice)',
  'heading, After each session, level 3',
  'list',
  'listitem, level 1, position 1, set size 1',
  'Do not drive.',
  'heading, What is not known, level 3',
  'list',
  'listitem, level 1, position 1, set size 1',
  'What comes after years',
  'heading, Getting help, level 3',
  'heading, Emergency: Call 911 if:, level 4',
  'list',
  'listitem, level 1, position 1, set size 2',
  'You cannot breathe',
  'listitem, level 1, position 2, set size 2',
  'You faint',
  'link, Call 911',
  'heading, Urgent: Call or text 988 if:, level 4',
  'list',
  'listitem, level 1, position 1, set size 1',
  'You think of suicide',
  'link, Call 988',
  'link, Text 988',
  'heading, Soon: Call our office if:, level 4',
  'list',
  'listitem, level 1, position 1, set size 1',
  'It lasts',
];

it('reads approval first, severity in words, what is not known, and the emergency before other help', async () => {
  render(disclosure());
  expect(await heard()).toEqual([...before, ...group, ...after]);
});

it('reads a table by its name, column headers and rows, and then the sentences', async () => {
  render(disclosure('table'));
  const caption = 'Common side effects: how many people were affected';
  const heads = [
    'Side effect or risk',
    'How often',
    'For comparison',
    'Who was studied, how, and for how long',
  ];
  expect(await heard()).toEqual([
    ...before,
    `table, ${caption}`,
    `caption, ${caption}`,
    `row, ${heads.join(' ')}`,
    ...heads.map((head) => `columnheader, ${head}`),
    'row, Headache 3 in 100 people 1 in 100 with placebo Adults. Tablets, in a week',
    'rowheader, Headache',
    'cell, 3 in 100 people',
    'cell, 1 in 100 with placebo',
    'cell, Adults. Tablets, in a week',
    'row, Hiccups How often is not known for this use.',
    'rowheader, Hiccups',
    'cell, How often is not known for this use., column span 3',
    ...group,
    // The serious risks have no numbers, so they have no table.
    ...after,
  ]);
});

it('skips pictures of numbers, and reads the same sentences', async () => {
  const { container } = render(disclosure('icons'));
  // One for the number and one for its comparison, so there is something to skip.
  expect(container.querySelectorAll('[data-slot="frequency-icons"] svg')).toHaveLength(2);
  expect(await heard()).toEqual([...before, ...group, ...after]);
});

it('reads the study once if all numbers share it, and in each row if they differ', async () => {
  const rash = { name: 'Rash', description: 'Red skin.', frequency };
  const oneStudy = 'Adults. Tablets. Certainty: moderate.';
  const { rerender } = render(disclosure('table', [headache, rash]));
  const together = await heard();
  expect(together.filter((phrase) => phrase === oneStudy)).toHaveLength(1);
  expect(together.indexOf(oneStudy)).toBe(
    together.indexOf('heading, Common side effects, level 3') + 3,
  );
  expect(together).toContain('columnheader, Over what time');

  const spray = { ...rash, frequency: { ...frequency, comparator: null, route: 'Spray' } };
  rerender(disclosure('table', [headache, spray]));
  const apart = await heard();
  expect(apart).toContain('columnheader, Who was studied, how, and for how long');
  expect(apart).toContain('cell, Adults. Tablets, in a week');
  expect(apart).toContain('cell, No comparison group');
  expect(apart).toContain('cell, Adults. Spray, in a week');
  expect(apart).toContain('3 in 100 people (no comparison group), in a week');
  expect(apart.filter((phrase) => phrase.endsWith('Certainty: moderate.'))).toEqual([
    oneStudy,
    'Adults. Spray. Certainty: moderate.',
  ]);
});

const closing =
  'This list cannot tell whether a treatment is right for you. Only a qualified clinician who knows your history can decide that with you.';

/** What was announced, not read. */
const said = async () =>
  (await virtual.spokenPhraseLog()).filter((phrase) => phrase.startsWith('polite'));

it('reads the crisis line: the service, how to reach it, then the emergency number', async () => {
  render(<CrisisNotice contact={crisisLines.GB} />);
  expect(await heard()).toEqual([
    'heading, In crisis, or thinking about suicide?, level 2',
    'Samaritans',
    '. Free, day and night.',
    'list',
    'listitem, level 1, position 1, set size 3',
    'link, Call 116 123',
    'listitem, level 1, position 2, set size 3',
    'link, Text SHOUT to 85258 (Shout)',
    'listitem, level 1, position 3, set size 3',
    'link, NHS 111, mental health option: call 111',
    'If somebody is in danger right now:',
    'link, Call 999',
  ]);
});

it('reads how to reach the clinic: each number in its link, each day with its hours', async () => {
  render(
    <ContactCTA
      heading="Talk with us"
      phone={{ ...exampleClinic.phone, note: 'We call back.' }}
      answeredBy="Our front desk"
      responseTime="Within a day"
      location={{ address: ['1200 Harbor Street'], directionsHref: '/way' }}
      hours={[{ days: ['Monday'], opens: '09:00', closes: '17:30' }]}
      crisis={crisisLines.US}
    />,
  );
  const phrases = await heard();
  expect(phrases[0]).toBe('heading, Talk with us, level 2');
  expect(phrases[1]).toBe('heading, In crisis, or thinking about suicide?, level 3');
  expect(phrases.slice(phrases.indexOf('link, Call (555) 555-0142'))).toEqual([
    'link, Call (555) 555-0142',
    'We call back.',
    'Who answers',
    'Our front desk',
    'When you hear back',
    'Within a day',
    'heading, Where we are, level 3',
    'group',
    '1200 Harbor Street',
    'link, How to get here',
    'heading, Opening hours, level 3',
    'Monday',
    '9:00 AM to 5:30 PM',
    ...['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].flatMap((day) => [
      day,
      'Closed',
    ]),
  ]);
});

it('announces every use of the checklist politely, and never a count', async () => {
  const user = userEvent.setup();
  render(
    <CandidacyChecklist
      heading="Prepare a talk"
      crisis={crisisLines.US}
      groups={[
        {
          intent: 'talk-first',
          items: [
            { label: 'I take other medicines', note: 'Some do not mix.' },
            { label: 'I am under 18' },
          ],
        },
      ]}
    />,
  );
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const before = (await virtual.spokenPhraseLog()).filter((phrase) => !silent.test(phrase));
  const told = (...words: string[]) =>
    words.map((word) => before.findIndex((phrase) => phrase.startsWith(word)));
  // In this order: the crisis line, what is not sent, the boxes, who decides.
  const order = told(
    'heading, Prepare a talk, level 2',
    'heading, In crisis, or thinking about suicide?, level 3',
    'link, Call 988',
    'Check the boxes you want to talk about.',
    'group, Tell a clinician about these first',
    'checkbox, I take other medicines, Some do not mix., not checked',
    'checkbox, I am under 18, not checked',
    'This list cannot tell whether',
  );
  expect(order).not.toContain(-1);
  expect([...order].sort((a, b) => a - b)).toEqual(order);

  await virtual.clearSpokenPhraseLog();
  await user.click(screen.getByRole('checkbox', { name: 'I am under 18' }));
  await user.click(screen.getByRole('checkbox', { name: 'I take other medicines' }));
  await user.click(screen.getByRole('checkbox', { name: 'I am under 18' }));
  await user.click(screen.getByRole('button', { name: 'Copy this list' }));
  const politely = await said();
  await virtual.stop();
  // The sheet, as somebody reads on: what was checked, who decides, the crisis line, the buttons.
  const sheet = await heard();
  expect(sheet.slice(sheet.indexOf('heading, To talk about with a clinician, level 3'))).toEqual([
    'heading, To talk about with a clinician, level 3',
    'list',
    'listitem, level 1, position 1, set size 1',
    'I take other medicines',
    'My own questions:',
    closing,
    'In crisis, call 988 (988 Suicide & Crisis Lifeline).',
    'Free and confidential, day and night.',
    'In danger right now, call 911.',
    'button, Print this list',
    'button, Copy this list',
    'button, Clear all checks',
    'status',
    'List copied.',
    closing,
  ]);

  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await user.click(screen.getByRole('button', { name: 'Clear all checks' }));
  const undo = screen.getByRole('button', { name: 'Undo: check them again' });
  expect(undo).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('checkbox', { name: 'I take other medicines' })).toHaveFocus();
  politely.push(...(await said()));
  await virtual.stop();
  expect(politely).toEqual([
    'polite: Added to your list: I am under 18',
    'polite: Added to your list: I take other medicines',
    'polite: Removed from your list: I am under 18',
    'polite: List copied.',
    'polite: All checks cleared.',
    'polite: Your checks are back.',
  ]);
});
