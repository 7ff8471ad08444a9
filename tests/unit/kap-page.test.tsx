import { screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';

// Once, because every test reads the same page.
beforeAll(() => {
  document.body.innerHTML = renderToStaticMarkup(
    <TreatmentPage treatment={kap} contact={exampleClinic} crisis={crisisLines.US} />,
  );
});

/** The words of a part of the page. */
const textOf = (part: string) =>
  document.getElementById(part)?.textContent?.replace(/\s+/g, ' ') ?? '';

/** Each fact the page has to state, the part of the page it belongs to, and words that prove it. */
const facts: readonly [fact: string, part: string, ...proof: RegExp[]][] = [
  [
    'depression is serious and affects millions worldwide',
    'what-is-kap',
    /serious mental health condition/,
    /millions (around the world|worldwide)/,
  ],
  [
    'antidepressants and talk therapy work for many, some need something else',
    'what-is-kap',
    /Antidepressants and talk therapy work for many/,
    /some (people )?need something different/,
  ],
  ['correction: it has risks, and its effect can fade', 'summary', /has risks/, /can fade/],

  ['ketamine is an anesthetic for surgery', 'what-is-kap', /surgery/],
  ['smaller doses have shown promise', 'what-is-kap', /smaller doses.*promise for depression/i],
  [
    'it acts on another brain chemical, glutamate, that plays a part in mood',
    'what-is-kap',
    /Unlike most antidepressants/,
    /glutamate, a brain chemical.*mood/,
  ],
  [
    'it may raise glutamate, and form new connections: synaptogenesis',
    'what-is-kap',
    /may raise glutamate/,
    /new connections \(synaptogenesis\)/,
  ],
  ['correction: the connections were seen in rats', 'what-is-kap', /seen in rats/],
  ['KAP adds talk therapy and brain-based therapies', 'what-is-kap', /brain-based therapies/],
  ['the aim: the time when mood may lift', 'what-is-kap', /time when mood may lift/],
  ['the hope: together they do more', 'what-is-kap', /hope is .*more.* than.* alone/],
  ['correction: that is not known', 'risks', /Whether therapy adds to the gain/],
  [
    'it can act faster than antidepressants, which take weeks',
    'benefits',
    /Antidepressants can take weeks/,
    /within hours/,
  ],

  [
    'step 1: history, symptoms and goals with a therapist or doctor; is it a fit',
    'process',
    /Initial assessment/,
    /therapist or doctor/,
    /medical history, symptoms and goals/,
    /whether KAP fits/,
  ],
  ['step 2: in a controlled setting', 'process', /Ketamine sessions/, /controlled setting/],
  [
    'routes: vein, muscle, nose, mouth; this office by mouth',
    'process',
    /Into a vein/,
    /Into a muscle/,
    /nose spray/,
    /By mouth Offered here/,
  ],
  [
    'this office: we work with you directly, a collaborating physician prescribes',
    'process',
    /work with you directly/,
    /prescribed by a collaborating physician/,
  ],
  [
    'this office: help with other ketamine or psychedelic experiences',
    'process',
    /other ketamine or psychedelic experiences/,
  ],
  ['what it may feel like, good and bad', 'process', /peaceful/, /frightening/],
  [
    'step 3: dosing and integration sessions, during the effect or soon after',
    'process',
    /Therapy sessions/,
    /dosing and integration sessions/,
    /working, or soon after/,
  ],
  ['step 3: the therapist guides', 'process', /guides you through thoughts and feelings/],
  [
    'step 4: regular follow-up and a plan that changes',
    'process',
    /Follow-up/,
    /Regular visits/,
    /adjust the plan/,
  ],
  ['correction: consent', 'process', /say no before any dose/],

  [
    'who: people whom other treatments have not helped, treatment-resistant depression',
    'candidacy',
    /have not helped enough \(treatment-resistant depression\)/,
  ],
  [
    'who: severe anxiety and PTSD, with a caveat',
    'candidacy',
    /Severe anxiety/,
    /post-traumatic stress disorder \(PTSD\)/i,
    /studies disagree/,
  ],
  ['in trained hands', 'candidacy', /trained hands/],
  ['correction: medicines that do not mix', 'candidacy', /benzodiazepines/, /Do not stop any/],

  [
    'benefit: quick relief, with number, comparator and route',
    'benefits',
    /Quick relief, with ketamine into a vein/,
    /27 in 100 .*within 24 hours.*9 in 100 with placebo/,
    /between 13 and 49/,
  ],
  ['correction: this clinic does not give it that way', 'benefits', /do not give it this way/],
  ['correction: by mouth, most studies found a gain, one none', 'benefits', /one did not/],
  ['correction: how long it lasts', 'benefits', /How long it lasts/, /18 days/],
  ['benefit: therapy that may feel more open', 'benefits', /may feel more open/],

  ['correction: off-label and compounded', 'risks', /off-label/, /pharmacy mixes it/],
  [
    'risk: dizziness, nausea and dissociation, explained',
    'risks',
    /Dizziness/,
    /Nausea/,
    /cut off from reality \(dissociation\)/,
  ],
  ['risk: most fade within a few hours', 'risks', /fade within (a few )?hours/],
  ['risk: addiction, likelier at recreational doses', 'risks', /Addiction.*recreational/],
  [
    'correction: blood pressure, breathing, bladder, liver, suicide, psychosis, memory, pregnancy',
    'risks',
    /blood pressure/,
    /Slowed breathing/,
    /Bladder or liver harm/,
    /thoughts of suicide/,
    /psychosis/,
    /memory/,
    /unborn baby/,
  ],
  [
    'correction: no driving until you have slept, and an escort',
    'risks',
    /do not drive/,
    /Go home with an adult/,
  ],
  [
    'correction: whom to call, the on-call number first for what cannot wait',
    'risks',
    /Emergency: call 911 if/,
    /Urgent: call \(555\) 555-0143, our on-call number, if/,
    /Soon: call \(555\) 555-0142, our office, if/,
  ],
  [
    'correction: other options, no new treatment included',
    'alternatives',
    /Another medicine/,
    /cognitive behavioral therapy/,
    /Esketamine nose spray/,
    /TMS/,
    /ECT/,
    /No new treatment for now/,
    /Gains/,
    /Harms/,
  ],
  ['correction: cost and Good Faith Estimate', 'cost', /\$600/, /\$250/, /Good Faith Estimate/],
  ['correction: who treats people', 'team', /Your therapist/, /Licensed Clinical Social Worker/],
  [
    'correction: who wrote it, who pays, when it is reviewed again',
    'review',
    /Written by/,
    /Our patients pay/,
    /every year/,
  ],
  [
    'contact the office about treatment-resistant depression',
    'contact',
    /treatment-resistant depression/,
    /ask us if KAP could be an option/,
    /could be an option/,
  ],

  // The second level.
  ['evidence: approval in full', 'evidence', /compounded/, /Schedule III/],
  ['evidence: the number has its study', 'evidence', /27 in 100 .*, and 9 with placebo/],
  ['evidence: how sure that is', 'evidence', /How sure reviewers are: very unsure/],
  ['evidence: what it does not tell', 'evidence', /does not tell about use by mouth/],
  ['evidence: not shown to repair', 'evidence', /repair circuits .*has not been shown/],
  ['sources: where to check', 'sources', /Dean RL et al/],
];

it.each(facts)('says: %s', (_, part, ...proof) => {
  for (const words of proof) expect(textOf(part)).toMatch(words);
});

it('answers first: what it is, whether it helps, what it can do, whom not, what it costs', () => {
  const box = document.getElementById('key-facts') as HTMLElement;
  const rows = [...box.querySelectorAll('dt')].map((term) => term.firstChild?.textContent);
  expect(rows).toEqual([
    'What it is',
    'Who it may help',
    'Is it approved?',
    'Does it help?',
    'How long it lasts',
    'What is not known',
    'Serious risks',
    'Common side effects',
    'Who should not have it',
    ...(kap.keyFacts.others ?? []).map(({ term }) => term),
    'Cost',
  ]);
  const summary = document.getElementById('summary') as HTMLElement;
  const comesBefore = (one: Element, other: Element) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  expect(comesBefore(summary, box)).toBe(true);
  expect(comesBefore(screen.getByRole('navigation'), box)).toBe(true);
});

it('says in the box what the sections say, with the comparator and the range', () => {
  const box = textOf('key-facts');
  expect(box).toContain(kap.risks.regulatoryStatus.text);
  expect(box).toContain(kap.benefits.summary.text);
  expect(box).toMatch(/into a vein: 27 in 100 .* 9 with placebo.* between 13 and 49/);
  const serious = kap.risks.groups.find(({ severity }) => severity === 'serious');
  expect(serious?.risks.length).toBeGreaterThan(5);
  for (const { name } of serious?.risks ?? []) expect(box).toContain(name);
  expect(box).toContain('A ketamine session costs $600.');
});

it('has no number of a page’s own in the content: each comes from its contacts', () => {
  const link = screen.getAllByRole('link', { name: '988' });
  expect(link.map((one) => one.getAttribute('href'))).toContain('tel:988');
  expect(document.body.textContent).not.toMatch(/\{(crisis|emergency|onCall)/);
});

it('links back to the top', () => {
  expect(screen.getByRole('link', { name: 'Back to top' })).toHaveAttribute('href', '#main');
});

it('links from the benefits to the risks', () => {
  const link = screen.getByRole('link', { name: 'Read about the risks and side effects' });
  const risks = document.querySelector(link.getAttribute('href') as string);
  expect(risks?.querySelector('[data-severity="serious"]')).toBeVisible();
});

it('has one h1, and no heading that skips a level', () => {
  const ranks = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  ranks.reduce((before, now) => {
    expect(now - before).toBeLessThanOrEqual(1);
    return now;
  }, 0);
});
