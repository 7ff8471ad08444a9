import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import {
  crisisLines,
  type Frequency,
  type Note,
  type Risk,
  type Source,
} from '../../src/content/index.js';
import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CrisisNotice,
  type FrequencyDisplay,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';
import { exampleClinic } from '../../stories/example-clinic.js';

/** Elements without words of their own: at most a pause. */
const silent = /^(end of .*|document|paragraph|strong|emphasis|term|definition|rowgroup)$/;

/** The virtual screen reader drops the spaces around hidden words, which browsers keep. */
const withSpaces = (phrase: string) =>
  phrase.replace(/Note ?(?=\d)/g, ' Note ').replace(/ +/g, ' ');

/** What a screen reader says from the top of the page to its end. */
async function heard(): Promise<string[]> {
  await virtual.start({ container: document.body });
  try {
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
    const phrases = await virtual.spokenPhraseLog();
    return phrases.filter((phrase) => !silent.test(phrase)).map(withSpaces);
  } finally {
    await virtual.stop();
  }
}

/** The numbers of notes, each a link of its own. */
const markers = (...numbers: readonly number[]) => [
  'superscript',
  ...numbers.flatMap((number, index) => [
    ...(index > 0 ? [','] : []),
    'doc-noteref',
    'Note',
    String(number),
  ]),
];

/** A link to a number, which stands apart in it to keep its own order from right to left. */
const callLink = (number: string) => [`link, call ${number}`, 'call', number];

/** The only study of a note. */
const study = (...phrases: readonly string[]) => [
  'list',
  'listitem, level 2, position 1, set size 1',
  ...phrases,
];

/** The ways back from a note. */
const back = (...places: readonly string[]) => [
  'Back to',
  'list',
  ...places.flatMap((place, index) => [
    `listitem, level 2, position ${index + 1}, set size ${places.length}`,
    'doc-backlink',
    // After the first, the eye sees a number alone.
    ...(index === 0 ? [place] : [`${index + 1}`, place]),
  ]),
];

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
          canStop: true,
          join: 'or',
        },
        {
          title: 'A session',
          description: 'You rest.',
          feelsLike: 'Far away.',
          prepare: ['Eat nothing.'],
          bring: ['Warm clothes'],
          status: 'current',
          substeps: [
            { title: 'You arrive', description: 'Someone meets you.' },
            { title: 'You lie down', duration: 'An hour' },
          ],
          options: {
            caption: 'Ways to take it',
            items: [
              { name: 'By mouth', note: 'As a pill.', offeredHere: true },
              { name: 'Into a vein' },
            ],
            note: 'Ask us.',
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
    'How long',
    '60 minutes',
    'Where',
    'Our office',
    'Who',
    'A therapist',
    'Done',
    'You talk.',
    'You can stop here',
    'or',
    'listitem, level 1, current step, position 2, set size 3',
    'heading, A session, level 3',
    'Current step',
    'You rest.',
    'list',
    'listitem, level 2, position 1, set size 2',
    'heading, You arrive, level 4',
    'Someone meets you.',
    'listitem, level 2, position 2, set size 2',
    'heading, You lie down, level 4',
    'An hour',
    'heading, What it feels like, level 4',
    'Far away.',
    'heading, How to prepare, level 4',
    'list',
    'listitem, level 2, position 1, set size 1',
    'Eat nothing.',
    'heading, What to bring, level 4',
    'list',
    'listitem, level 2, position 1, set size 1',
    'Warm clothes',
    'Ways to take it',
    'list',
    'listitem, level 2, position 1, set size 2',
    'By mouth',
    'Offered here',
    'As a pill.',
    'listitem, level 2, position 2, set size 2',
    'Into a vein',
    'Ask us.',
    'listitem, level 1, position 3, set size 3',
    'heading, Blood test, level 3',
    'Coming up',
    'Optional',
    'For some.',
  ]);
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

const notes: readonly Note[] = [
  { id: 'approval', title: 'Approval', studies: [{ source: 'agency', found: 'It warned.' }] },
  {
    id: 'numbers',
    title: 'The numbers',
    text: 'One trial counted.',
    studies: [
      {
        source: 'lee',
        population: 'Adults',
        route: 'Tablets',
        sampleSize: 1200,
        found: 'Of 100 people, 3 ached, and 1 with placebo.',
        certainty: 'moderate',
        doesNotTell: 'What comes later.',
      },
    ],
    doesNotTell: 'One trial is not enough.',
  },
];

const frequency: Frequency = {
  count: 3,
  per: 100,
  comparator: { name: 'with placebo', count: 1 },
  timeFrame: 'in a week',
  population: 'Adults',
  route: 'Tablets',
  source: 'lee',
};

it('reads the answer, each benefit with its number and limits, the link to the risks, the notes', async () => {
  render(
    <BenefitsList
      heading="What people may gain"
      summary={{ text: 'Some trials found a gain.', evidence: ['numbers'] }}
      benefits={[
        {
          title: 'Relief',
          description: 'Some felt better.',
          frequency: { ...frequency, low: 2, high: 5, outcome: 'felt better' },
          limits: 'It often fades.',
          evidence: ['numbers', 'approval'],
          icon: <svg role="img" aria-label="Wave" />,
        },
        { title: 'Ease', description: 'A hope.', limits: 'Only a hope.', evidence: null },
      ]}
      howLong={{ inShort: 'Days', text: 'It lasted for days.', evidence: ['numbers'] }}
      notes={notes}
      sources={sources}
      risksHref="#risks"
    />,
  );
  const phrases = await heard();
  expect(phrases).toEqual([
    'heading, What people may gain, level 2',
    'Some trials found a gain.',
    ...markers(2),
    'list',
    'listitem, level 1, position 1, set size 2',
    'heading, Relief, level 3',
    'Some felt better.',
    '3 in 100 people felt better in a week (1 in 100 with placebo). About 2 more in 100. The 3 may really lie between 2 and 5.',
    ...markers(1, 2),
    'What to keep in mind',
    'It often fades.',
    'listitem, level 1, position 2, set size 2',
    'heading, Ease, level 3',
    'A hope.',
    'What to keep in mind',
    'Only a hope.',
    'We found no studies on this.',
    'heading, How long it lasts, level 3',
    'Days',
    'It lasted for days.',
    ...markers(2),
    'link, Read about the risks and side effects',
    'heading, Notes, level 3',
    'list',
    'listitem, level 1, position 1, set size 2',
    'heading, Approval, level 4',
    ...study('It warned.', 'link, The agency, 2022 (regulator’s notice)'),
    ...back('Relief'),
    'listitem, level 1, position 2, set size 2',
    'heading, The numbers, level 4',
    'One trial counted.',
    ...study(
      'Adults, 1,200 people. Tablets.',
      'Of 100 people, 3 ached, and 1 with placebo.',
      'How sure reviewers are: moderately sure.',
      'What it does not tell: What comes later.',
      'link, Lee A, 2020 (randomized trial)',
    ),
    'One trial is not enough.',
    ...back('What people may gain', 'Relief', 'How long it lasts'),
  ]);
});

const headache: Risk = {
  name: 'Headache',
  description: 'An ache.',
  frequency,
  duration: 'An hour',
  whatToDo: 'Rest, or call {crisis.call}.',
};
const hiccups: Risk = { name: 'Hiccups', description: 'Short and odd.', evidence: ['approval'] };

const disclosure = (
  frequencyDisplay?: FrequencyDisplay,
  common: readonly Risk[] = [headache, hiccups],
) => (
  <RiskDisclosure
    heading="Risks"
    regulatoryStatus={{ text: 'Not approved for this use.', evidence: ['approval'] }}
    groups={[
      {
        severity: 'common',
        summary: { text: 'From one trial.', evidence: ['numbers'] },
        risks: common,
      },
      { severity: 'serious', risks: [{ name: 'Falls', description: 'You may fall.' }] },
    ]}
    contraindications={{ items: ['Pregnancy', 'Psychosis'], evidence: ['approval'] }}
    afterCare={{ items: ['Do not drive.'], evidence: null }}
    notKnown={{ items: ['What comes after years'], evidence: null }}
    getHelp={{
      // In the wrong order on purpose: the component sorts them.
      routine: { signs: ['It lasts'] },
      urgent: { signs: ['You think of suicide'] },
      emergency: { signs: ['You cannot breathe', 'You faint'] },
    }}
    crisis={crisisLines.US}
    contact={exampleClinic}
    notes={notes}
    notesHref="#evidence"
    sources={sources}
    frequencyDisplay={frequencyDisplay}
  />
);

const parts = [
  'Common side effects',
  'Serious risks',
  'Who should not have it',
  'After each session',
  'Getting help',
  'What is not known',
];

const before = [
  'heading, Risks, level 2',
  'list',
  ...parts.flatMap((part, index) => [
    `listitem, level 1, position ${index + 1}, set size ${parts.length}`,
    `link, ${part}`,
  ]),
  'heading, Is it approved?, level 3',
  'Not approved for this use.',
  ...markers(1),
  'heading, Common side effects, level 3',
  'From one trial.',
  ...markers(2),
  'list',
  'listitem, level 1, position 1, set size 1',
  '2',
  'Adults, 1,200 people. Tablets. How sure reviewers are: moderately sure.',
];

const unknown = 'We do not know how often this happens.';
const sentence = '3 in 100 people in a week (1 in 100 with placebo). About 2 more in 100.';
const advice = ['Rest, or call', 'link, 988', '.'];

const list = [
  'list',
  'listitem, level 1, position 1, set size 2',
  'heading, Headache, level 4',
  'An ache.',
  sentence,
  'How long it lasts:',
  'An hour',
  'What to do:',
  ...advice,
  'listitem, level 1, position 2, set size 2',
  'heading, Hiccups, level 4',
  'Short and odd.',
  ...markers(1),
  unknown,
];

const seriousList = [
  'heading, Serious risks, level 3',
  unknown,
  'list',
  'listitem, level 1, position 1, set size 1',
  'heading, Falls, level 4',
  'You may fall.',
];

const seriousTable = [
  'heading, Serious risks, level 3',
  unknown,
  'table',
  'row, What can happen',
  'columnheader, What can happen',
  'row, Falls You may fall.',
  'rowheader, Falls You may fall.',
  'Falls',
  'You may fall.',
];

const after = [
  'heading, Who should not have it Note 1, level 3',
  'Who should not have it',
  ...markers(1),
  'list',
  'listitem, level 1, position 1, set size 2',
  'Pregnancy',
  'listitem, level 1, position 2, set size 2',
  'Psychosis',
  'heading, After each session, level 3',
  'list',
  'listitem, level 1, position 1, set size 1',
  'Do not drive.',
  'heading, Getting help, level 3',
  'heading, Emergency: call 911 if, level 4',
  'Emergency:',
  ...callLink('911'),
  'if',
  'list',
  'listitem, level 1, position 1, set size 2',
  'You cannot breathe',
  'listitem, level 1, position 2, set size 2',
  'You faint',
  'heading, Urgent: call (555) 555-0143, our on-call number, if, level 4',
  'Urgent:',
  ...callLink('(555) 555-0143'),
  ', our on-call number, if',
  'list',
  'listitem, level 1, position 1, set size 1',
  'You think of suicide',
  'No answer, or unsafe:',
  ...callLink('911'),
  '.',
  'Thoughts of suicide:',
  ...callLink('988'),
  '.',
  'heading, Soon: call (555) 555-0142, our office, if, level 4',
  'Soon:',
  ...callLink('(555) 555-0142'),
  ', our office, if',
  'list',
  'listitem, level 1, position 1, set size 1',
  'It lasts',
  'heading, What is not known, level 3',
  'list',
  'listitem, level 1, position 1, set size 1',
  'What comes after years',
];

it('reads approval first, then risks with what to do, whom not, and the emergency before other help', async () => {
  render(disclosure());
  const rowheader = 'Headache An ache. How long it lasts: An hour';
  const often = '3 in 100 in a week, 1 with placebo (about 2 more).';
  expect(await heard()).toEqual([
    ...before,
    unknown,
    'table',
    'row, What can happen How often What to do',
    'columnheader, What can happen',
    'columnheader, How often',
    'columnheader, What to do',
    `row, ${rowheader} ${often} Rest, or call 988.`,
    `rowheader, ${rowheader}`,
    'Headache',
    'An ache.',
    'How long it lasts:',
    'An hour',
    `cell, ${often}`,
    often,
    'cell, Rest, or call 988.',
    ...advice,
    'row, Hiccups Short and odd. Note 1 Not known',
    'rowheader, Hiccups Short and odd. Note 1',
    'Hiccups',
    'Short and odd.',
    ...markers(1),
    'cell, Not known',
    'image, Not known',
    'cell',
    ...seriousTable,
    ...after,
  ]);
});

it('reads the same risks one by one where they are a list', async () => {
  render(disclosure('text'));
  expect(await heard()).toEqual([...before, ...list, ...seriousList, ...after]);
});

it('skips pictures of numbers, and reads the same sentences', async () => {
  const { container } = render(disclosure('icons'));
  // One for the number and one for its comparison, so there is something to skip.
  expect(container.querySelectorAll('[data-slot="frequency-icons"] svg')).toHaveLength(2);
  expect(await heard()).toEqual([...before, ...list, ...seriousList, ...after]);
});

it('reads numbers of one study side by side, by the name of their table and its columns', async () => {
  const rash: Risk = { name: 'Rash', frequency: { ...frequency, count: 9 }, evidence: ['numbers'] };
  render(disclosure('table', [{ name: 'Headache', frequency }, rash]));
  const caption = 'Common side effects in 100 people, in a week. Tablets';
  const heads = ['Side effect or risk', 'How many', 'With placebo', 'More'];
  expect(await heard()).toEqual([
    ...before,
    `table, ${caption}`,
    `caption, ${caption}`,
    `row, ${heads.join(' ')}`,
    ...heads.map((head) => `columnheader, ${head}`),
    'row, Headache 3 1 2',
    'rowheader, Headache',
    'Headache',
    'cell, 3',
    'cell, 1',
    'cell, 2',
    'row, Rash Note 2 9 1 8',
    'rowheader, Rash Note 2',
    'Rash',
    ...markers(2),
    'cell, 9',
    'cell, 1',
    'cell, 8',
    ...seriousTable,
    ...after,
  ]);
});

const closing =
  'This list cannot tell whether a treatment is right for you. Only a qualified clinician who knows your history can decide that with you.';

/** What was announced, not read. */
const said = async () =>
  (await virtual.spokenPhraseLog()).filter((phrase) => phrase.startsWith('polite'));

it('reads the crisis line: the service, how to reach it, then the emergency number', async () => {
  render(<CrisisNotice contact={crisisLines.GB} />);
  const { otherLines: lines = [] } = crisisLines.GB;
  const otherLines = lines.map(({ name, call }) => `${name}: call ${call.display ?? call.dial}`);
  expect(await heard()).toEqual([
    'heading, Thinking about suicide, or in a crisis?, level 2',
    'Samaritans',
    '. Free, day and night.',
    'list',
    'listitem, level 1, position 1, set size 2',
    'link, Call 116 123',
    'listitem, level 1, position 2, set size 2',
    'link, Text SHOUT to 85258 (Shout)',
    ...otherLines.flatMap((words) => [
      'list',
      'listitem, level 1, position 1, set size 1',
      `link, ${words}`,
    ]),
    'If someone is in danger right now:',
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
  expect(phrases[1]).toBe('Thinking about suicide, or in a crisis?');
  expect(phrases.slice(phrases.indexOf('link, Call (555) 555-0142'))).toEqual([
    'link, Call (555) 555-0142',
    'Call',
    '(555) 555-0142',
    'We call back.',
    'heading, Opening hours, level 3',
    'Monday',
    '9:00 AM to 5:30 PM',
    'Tuesday to Sunday',
    'Closed',
    'heading, Where we are, level 3',
    'group',
    '1200 Harbor Street',
    'link, Directions',
    'Who answers',
    'Our front desk',
    'When you hear back',
    'Within a day',
  ]);
});

it('announces every use of the checklist politely, and no count', async () => {
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
    'Thinking about suicide, or in a crisis?',
    'link, Call 988',
    'Check what applies.',
    'group, Tell a clinician first',
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
  // The letter, as somebody reads on: what was checked, who decides, the crisis line, the buttons.
  const sheet = await heard();
  expect(sheet.slice(sheet.indexOf('heading, To discuss with a clinician, level 3'))).toEqual([
    'heading, To discuss with a clinician, level 3',
    'list',
    'listitem, level 1, position 1, set size 1',
    'I take other medicines',
    'My own questions:',
    closing,
    'In a crisis, call 988 (988 Suicide & Crisis Lifeline).',
    'Free and confidential, day and night.',
    'If you are in danger right now, call 911.',
    'button, Print this list',
    'button, Copy this list',
    'button, Clear my list',
    'status',
    'List copied.',
  ]);

  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await user.click(screen.getByRole('button', { name: 'Clear my list' }));
  const undo = screen.getByRole('button', { name: 'Undo' });
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
    'polite: List cleared.',
    'polite: List restored.',
  ]);
});
