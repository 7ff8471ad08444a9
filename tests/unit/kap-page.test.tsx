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

/** Each fact the page has to state, the part of the page it belongs to, and words that prove it. */
const facts: readonly [fact: string, part: string, ...proof: RegExp[]][] = [
  [
    'depression is serious and affects millions worldwide',
    'summary',
    /serious health condition/,
    /millions of people around the world/,
  ],
  [
    'antidepressants and talk therapy work for many, some need another option',
    'summary',
    /help many of them, but not everyone/,
    /newer option/,
  ],

  ['ketamine is an anesthetic for surgery', 'what-is-ketamine', /anesthetic/, /surgery/],
  [
    'smaller doses have been studied in depression',
    'what-is-ketamine',
    /Smaller doses .* depression/,
  ],
  [
    'it can act faster than antidepressants, which take weeks',
    'what-is-ketamine',
    /antidepressants can take weeks/,
    /within hours for some people/,
  ],
  [
    'correction: fast relief was seen into a vein, and it fades',
    'what-is-ketamine',
    /into a vein/,
    /faded within days or weeks/,
    /by mouth has been studied far less/,
  ],

  [
    'it acts on another brain chemical, glutamate, that plays a part in mood',
    'how-ketamine-works',
    /different brain chemical/,
    /glutamate/,
    /plays a part in mood/,
  ],
  ['it may raise glutamate activity', 'how-ketamine-works', /may raise glutamate activity/],
  ['new connections, synaptogenesis', 'how-ketamine-works', /synaptogenesis/],
  [
    'correction: the connections were seen in rats, and the cause is not settled',
    'how-ketamine-works',
    /seen in rats/,
    /Nobody yet knows/,
  ],

  [
    'KAP is ketamine with talk therapy and brain-based therapies',
    'what-is-kap',
    /Talk therapy is another/,
    /brain-based therapies/,
  ],
  ['the aim: work with a therapist while mood may lift', 'what-is-kap', /time when mood may lift/],
  ['the two together may do more', 'what-is-kap', /hope is that the two together/],
  ['correction: that is not settled', 'what-is-kap', /Research has not settled/],

  [
    'step 1: history, symptoms and goals with a therapist or doctor; is it a fit',
    'process',
    /Initial assessment/,
    /therapist or doctor/,
    /medical history, your symptoms now and your goals/,
    /could be a fit/,
  ],
  ['step 2: in a controlled setting', 'process', /Ketamine sessions/, /controlled setting/],
  [
    'routes: vein, muscle, nose, mouth',
    'process',
    /Into a vein \(IV\)/,
    /intramuscular/,
    /nose spray/,
    /By mouth, as a pill/,
  ],
  [
    'this office: oral dosing sessions, a collaborating physician prescribes',
    'process',
    /in each dosing session/,
    /\(a collaborating physician\) prescribes/,
    /By mouth[^.]*Offered here/,
  ],
  [
    'this office: preparation and integration for the other ways and other psychedelic experiences',
    'process',
    /another psychedelic experience/,
    /help with preparation and integration/,
  ],
  [
    'step 3: dosing and integration sessions, during the effect or soon after',
    'process',
    /Therapy sessions/,
    /still has an effect, or soon after/,
    /dosing and integration sessions/,
  ],
  ['step 3: the therapist guides', 'process', /guides you through your thoughts and feelings/],
  [
    'step 4: regular follow-up and a plan that changes',
    'process',
    /Follow-up/,
    /Regular visits/,
    /change the plan/,
  ],

  ['who: people not helped by standard treatment', 'candidacy', /they did not help enough/],
  [
    'who: treatment-resistant depression, explained',
    'candidacy',
    /treatment-resistant depression/,
    /not improved with standard medicines and therapies/,
  ],
  [
    'who: severe anxiety and PTSD, with caveats',
    'candidacy',
    /severe anxiety/,
    /post-traumatic stress disorder \(PTSD\)/,
    /Studies disagree/,
  ],

  [
    'benefit: quick relief, hours after the first session for some',
    'benefits',
    /Quick relief, seen with ketamine into a vein/,
    /within hours of the first dose/,
  ],
  [
    'correction: with number, comparator, route and how long it lasts',
    'benefits',
    /27 in 100 .*9 in 100 with placebo.*within 24 hours/,
    /Ketamine into a vein/,
    /18 days/,
  ],
  [
    'benefit: a more open state of mind in therapy',
    'benefits',
    /opens the mind/,
    /thoughts and feelings in depth/,
  ],
  [
    'benefit: new connections, stronger circuits, mood for longer',
    'benefits',
    /New brain connections, so far seen in rats/,
    /strengthen circuits/,
    /improve for longer/,
  ],
  ['correction: not shown in people', 'benefits', /has not been shown that they repair/],

  [
    'risk: dizziness, nausea and dissociation, explained',
    'risks',
    /Dizziness/,
    /Nausea/,
    /Dissociation/,
    /cut off from your body or from what is real/,
  ],
  ['risk: these fade within hours', 'risks', /Often a few hours/],
  [
    'risk: addiction, likelier at recreational doses',
    'risks',
    /Addiction/,
    /doses that some people take for recreation/,
  ],
  [
    'supervision by trained professionals',
    'is-kap-right-for-you',
    /under the care of trained professionals/,
  ],
  [
    'correction: blood pressure, breathing, bladder, liver, suicidal thoughts',
    'risks',
    /blood pressure/,
    /Slowed breathing/,
    /bladder/,
    /Liver injury/,
    /Thoughts of suicide/,
  ],
  [
    'correction: no driving until the next day, an escort, monitoring',
    'risks',
    /Do not drive/,
    /take you home/,
    /watched for at least two hours/,
  ],
  ['correction: off-label and compounded', 'risks', /off-label/, /compounding/],

  [
    'a decision with care, with a health care provider, by history and health now',
    'is-kap-right-for-you',
    /with care/,
    /health care provider/,
    /medical history and your health today/,
    /would suit you and be safe enough/,
  ],
  [
    'correction: other options, waiting included',
    'alternatives',
    /Other medicines for depression/,
    /cognitive behavioral therapy \(CBT\)/,
    /Esketamine nose spray/,
    /\(TMS\)/,
    /\(ECT\)/,
    /No new treatment for now/,
    /What people may gain/,
    /What can go wrong/,
  ],
  [
    'correction: pregnancy, thinking and memory, medicines that do not mix',
    'risks',
    /Harm to an unborn baby/,
    /Slower thinking or weaker memory/,
    /Medicines that do not mix with ketamine/,
  ],
  [
    'correction: how long it lasts and what is known about more doses',
    'risks',
    /How often doses can be repeated/,
    /Long-term data are few/,
  ],
  ['correction: consent', 'process', /Nothing starts until you consent/],
  ['correction: cost and Good Faith Estimate', 'contact', /\$250/, /Good Faith Estimate/],
  [
    'correction: who wrote it, who reviewed it, sources',
    'main',
    /no clinician has signed off on this page yet/,
    /Written byExample Clinic/,
    /10\.1002\/14651858\.CD011612\.pub3/,
  ],
  [
    'contact the office about treatment-resistant depression',
    'contact',
    /treatment-resistant depression/,
    /contact our office/,
    /might be an option/,
  ],
];

it.each(facts)('says: %s', (_, part, ...proof) => {
  const text = document.getElementById(part)?.textContent?.replace(/\s+/g, ' ');
  for (const words of proof) expect(text).toMatch(words);
});

it('links back to the top', () => {
  expect(screen.getByRole('link', { name: 'Back to top' })).toHaveAttribute('href', '#main');
});

it('links from a source to the item that cites it, never to a whole section', () => {
  const links = [...document.querySelectorAll('[data-slot="source-list-citations"] a')].map(
    (link) => link.getAttribute('href'),
  );
  for (const section of ['#benefits', '#risks', '#alternatives', '#candidacy']) {
    expect(links).not.toContain(section);
    expect(links.some((link) => link?.startsWith(`${section}-`))).toBe(true);
  }
  const entry = document.getElementById('sources-esketamine-label');
  expect([...(entry?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([
      'Is it approved?',
      'Who should not use it',
      'After each session',
      'Esketamine nose spray (Spravato)',
      'Tell a clinician about these first',
    ]),
  );
});

it('links from the benefits to the risks', () => {
  const link = screen.getByRole('link', { name: 'Read about the risks and side effects' });
  expect(document.querySelector(link.getAttribute('href') as string)).toContainElement(
    screen.getByRole('heading', { name: 'Serious risks' }),
  );
});

it('has one h1, and no heading that skips a level', () => {
  const ranks = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  ranks.reduce((before, now) => {
    expect(now - before).toBeLessThanOrEqual(1);
    return now;
  }, 0);
});
