import fc from 'fast-check';
import { Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Alternative,
  type ClinicContact,
  type CrisisContact,
  crisisLines,
  type Treatment,
} from '../../src/content/index.js';
import {
  AlternativesList,
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CostNotice,
  CrisisNotice,
  type FrequencyDisplay,
  type HeadingLevel,
  KeyFacts,
  type Locale,
  NoteList,
  ProcessTimeline,
  QuestionList,
  RiskDisclosure,
  SourceList,
  StaticTreatmentPage,
  TeamList,
  TreatmentPage,
  type TreatmentPageSection,
  type TreatmentPageSlots,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { cbt, esketamine, exampleClinic, kap, tms } from '../../stories/example-clinic.js';
import { arbitraryTreatment } from '../content/arbitrary-treatment.js';
import { page, problemsOf } from './html-problems.js';

/** Separates two sections, so that the page can be split again. */
const seam = '<hr/>';

const pageOf = (sections: readonly ReactNode[]) =>
  page(
    renderToStaticMarkup(
      <main>
        <h1>A page</h1>
        {sections.map((section, index) => (
          <Fragment key={index}>
            <hr />
            {section}
          </Fragment>
        ))}
      </main>,
    ),
  );

/** Where a section's headings do not begin at its level, leave it or skip one on the way down. */
function outlineProblems(html: string, level: number): string[] {
  const ranks = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, rank]) => Number(rank));
  const problems = ranks.flatMap((rank, index) => {
    const above = ranks[index - 1] ?? level - 1;
    if (rank > above + 1) return `h${rank} under h${above}`;
    return rank < level ? `h${rank} in a section of level ${level}` : [];
  });
  return ranks[0] === level ? problems : [`starts with h${ranks[0] ?? '-'}`, ...problems];
}

/** Words that no content has: a missing value, a placeholder left in a label. */
function strayWords(html: string, treatment: Treatment): string[] {
  const content = JSON.stringify(treatment, (_, value) => value ?? undefined);
  const words =
    html.match(/\[object \w+\]|undefined|null|NaN|Infinity|Invalid Date|\{\w+\}/g) ?? [];
  return words.filter((word) => !content.includes(word));
}

const paragraph = (text: string): ReactNode => <p>{text}</p>;

const rich = (text: string): ReactNode => (
  <>
    <p>{text}</p>
    <ul>
      <li>{text}</li>
    </ul>
  </>
);

/** The same content with elements where a component takes any. */
function withElements(
  { process, benefits, risks, alternatives, candidacy, cost, faq }: Treatment,
  write: (text: string) => ReactNode,
) {
  const intro = (section: { intro?: string | undefined }) =>
    section.intro === undefined ? {} : { intro: write(section.intro) };
  const option = (alternative: Alternative) => ({
    ...alternative,
    description: write(alternative.description),
    benefits: write(alternative.benefits),
    risks: write(alternative.risks),
  });
  const statements = (name: 'contraindications' | 'afterCare' | 'notKnown') => {
    const list = risks[name];
    return list && { [name]: { ...list, items: list.items.map(write) } };
  };
  return {
    process: {
      ...process,
      ...intro(process),
      steps: process.steps.map((step) => ({
        ...step,
        description: write(step.description),
        ...(step.feelsLike && { feelsLike: write(step.feelsLike) }),
        ...(step.substeps && {
          substeps: step.substeps.map(({ description, ...substep }) => ({
            ...substep,
            ...(description && { description: write(description) }),
          })),
        }),
      })),
    },
    benefits: {
      ...benefits,
      ...intro(benefits),
      benefits: benefits.benefits.map((benefit) => ({
        ...benefit,
        icon: <div>*</div>,
        description: write(benefit.description),
        limits: write(benefit.limits),
      })),
    },
    risks: {
      ...risks,
      ...intro(risks),
      groups: risks.groups.map((group) => ({
        ...group,
        risks: group.risks.map(({ description, ...risk }) => ({
          ...risk,
          ...(description && { description: write(description) }),
        })),
      })),
      ...statements('contraindications'),
      ...statements('afterCare'),
      ...statements('notKnown'),
      regulatoryStatus: {
        ...risks.regulatoryStatus,
        text: write(risks.regulatoryStatus.text),
      },
    },
    alternatives: {
      ...alternatives,
      ...intro(alternatives),
      alternatives: alternatives.alternatives.map(option),
      noTreatment: option(alternatives.noTreatment),
    },
    candidacy: { ...candidacy, ...intro(candidacy) },
    cost: { ...cost, ...intro(cost), ...(cost.notice && { notice: write(cost.notice) }) },
    faq: faq && {
      ...faq,
      ...intro(faq),
      questions: faq.questions.map((question) => ({ ...question, answer: write(question.answer) })),
    },
  };
}

const { booking, phone, email, hours, onCall } = exampleClinic;

const choices = fc.record({
  elements: fc.constantFrom(undefined, paragraph, rich),
  headingLevel: fc.constantFrom<HeadingLevel>(1, 2, 3, 4, 5, 6),
  timelineLayout: fc.constantFrom<'vertical' | 'horizontal'>('vertical', 'horizontal'),
  benefitsLayout: fc.constantFrom<'stack' | 'grid'>('stack', 'grid'),
  marker: fc.constantFrom<'number' | 'dot'>('number', 'dot'),
  start: fc.integer({ min: 0, max: 200 }),
  frequencyDisplay: fc.constantFrom<FrequencyDisplay | undefined>(
    undefined,
    'text',
    'table',
    'icons',
  ),
  // The last tag is not valid, as often when it comes from a server.
  locale: fc.constantFrom<Locale | undefined>(
    undefined,
    es,
    ...['ar-EG', 'de-DE', 'hi', 'en_US'].map((tag) => ({ ...en, tag })),
  ),
  notes: fc.boolean(),
  sources: fc.boolean(),
  hrefs: fc.boolean(),
  evidenceDisplay: fc.constantFrom<'notes' | 'lines' | undefined>(undefined, 'notes', 'lines'),
  prominence: fc.constantFrom<'card' | 'line' | 'banner'>('card', 'line', 'banner'),
  risksHref: fc.constantFrom('#risks', null),
  ids: fc.boolean(),
  crisis: fc.constantFrom<CrisisContact[]>(...Object.values(crisisLines)),
  contact: fc.constantFrom<ClinicContact[]>(
    exampleClinic,
    { booking },
    { email, hours },
    { phone: { ...phone, label: 'Front desk' }, sms: '+1 555 555 0143', onCall },
  ),
});

type Choice = typeof choices extends fc.Arbitrary<infer T> ? T : never;

function sectionsOf(treatment: Treatment, choice: Choice): ReactNode[] {
  const { elements, headingLevel, locale, crisis, contact } = choice;
  const { process, benefits, risks, alternatives, candidacy, cost, faq } = elements
    ? withElements(treatment, elements)
    : treatment;
  const { keyFacts, team, notes, sources } = treatment;
  const shared = (id: string) => ({ headingLevel, locale, ...(choice.ids && { id }) });
  const cited = {
    ...(choice.notes && { notes }),
    ...(choice.sources && { sources }),
    evidenceDisplay: choice.evidenceDisplay,
    ...(choice.hrefs && { notesHref: '#evidence', sourcesHref: '#sources' }),
  };
  return [
    <KeyFacts
      treatment={treatment}
      {...shared('key-facts')}
      heading={keyFacts.what}
      notesHref={choice.hrefs ? '#evidence' : undefined}
    />,
    <ProcessTimeline
      {...process}
      {...shared('process')}
      layout={choice.timelineLayout}
      marker={choice.marker}
      start={choice.start}
    />,
    <BenefitsList
      {...benefits}
      {...shared('benefits')}
      {...cited}
      layout={choice.benefitsLayout}
      risksHref={choice.risksHref}
    />,
    <RiskDisclosure
      {...risks}
      {...shared('risks')}
      {...cited}
      crisis={crisis}
      contact={contact}
      frequencyDisplay={choice.frequencyDisplay}
    />,
    <AlternativesList {...alternatives} {...shared('alternatives')} {...cited} />,
    <CandidacyChecklist {...candidacy} {...shared('candidacy')} {...cited} crisis={crisis} />,
    <CostNotice {...cost} {...shared('cost')} />,
    ...(team ? [<TeamList {...team} {...shared('team')} />] : []),
    ...(faq ? [<QuestionList {...faq} {...shared('faq')} {...cited} />] : []),
    <ContactCTA {...contact} {...shared('contact')} heading="Talk with us" crisis={crisis} />,
    <NoteList
      {...shared('evidence')}
      heading="The evidence"
      {...cited}
      id="evidence"
      notes={notes}
    />,
    <SourceList
      {...shared('sources')}
      heading="Sources"
      id="sources"
      sources={sources}
      notes={choice.notes ? notes : undefined}
      notesHref="#evidence"
    />,
    <CrisisNotice
      headingLevel={headingLevel}
      locale={locale}
      {...(choice.ids && { id: 'crisis' })}
      contact={crisis}
      prominence={choice.prominence}
    />,
  ];
}

const slotNames = [
  'careBar',
  'hero',
  'explainers',
  'process',
  'benefits',
  'alternatives',
  'candidacy',
  'cost',
  'team',
  'faq',
  'contact',
] as const satisfies readonly (keyof TreatmentPageSlots)[];

// Content made at random may tell a visitor to be at two steps; that is warned of elsewhere.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('HTML', () => {
  it('is valid for any content, with complete outlines and unique ids', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTreatment, choices, async (treatment, choice) => {
        const sections = sectionsOf(treatment, choice);
        const html = pageOf(sections);
        expect(await problemsOf(html)).toEqual([]);
        expect(strayWords(html, treatment)).toEqual([]);
        const [, ...parts] = html.split(seam);
        expect(parts).toHaveLength(sections.length);
        // In one line, the crisis notice has no heading.
        const outlined = choice.prominence === 'card' ? parts : parts.slice(0, -1);
        expect(outlined.flatMap((part) => outlineProblems(part, choice.headingLevel))).toEqual([]);
      }),
    );
  });

  it('of a whole page is valid for any content and order, with no broken internal links', async () => {
    const parts = fc.constantFrom<TreatmentPageSection>(
      'explainers',
      'process',
      'benefits-and-risks',
      'alternatives',
    );
    await fc.assert(
      fc.asyncProperty(
        arbitraryTreatment,
        choices,
        fc.uniqueArray(parts),
        fc.constantFrom('', 'second-'),
        fc.constantFrom(undefined, es),
        fc.subarray([...slotNames]),
        fc.constantFrom(TreatmentPage, StaticTreatmentPage),
        async (treatment, choice, order, idPrefix, locale, out, Page) => {
          const { crisis, contact, frequencyDisplay } = choice;
          const slots = Object.fromEntries(out.map((name) => [name, false]));
          const html = page(
            renderToStaticMarkup(
              <Page
                {...{ treatment, contact, crisis, order, idPrefix, locale, slots }}
                frequencyDisplay={frequencyDisplay}
              />,
            ),
          );
          expect(await problemsOf(html)).toEqual([]);
          expect(strayWords(html, treatment)).toEqual([]);
          if (!out.includes('hero')) expect(outlineProblems(html, 1)).toEqual([]);
          const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
          const places = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, place]) => place);
          // Content itself may link to a place on the site that this page does not have.
          expect(places.filter((place) => !ids.has(place) && place !== 'risks')).toEqual([]);
        },
      ),
    );
  });

  it.each([kap, tms, esketamine, cbt])('of the page for $name is valid', async (treatment) => {
    const html = page(
      renderToStaticMarkup(
        <TreatmentPage treatment={treatment} contact={exampleClinic} crisis={crisisLines.US} />,
      ),
    );
    expect(await problemsOf(html)).toEqual([]);
    expect(strayWords(html, treatment)).toEqual([]);
    expect(outlineProblems(html, 1)).toEqual([]);
  });
});

describe('these checks', () => {
  it.each([
    ['close-order', '<p>A<p>B</p></p>'],
    ['element-permitted-content', '<span><p>A</p></span>'],
    ['element-permitted-content', '<ul><div>A</div></ul>'],
    ['element-permitted-content', '<dl><p>A</p></dl>'],
    ['element-permitted-order', '<table><tbody></tbody><caption>A</caption></table>'],
    ['no-dup-id', '<i id="a">A</i><i id="a">B</i>'],
    ['no-missing-references', '<i aria-describedby="b">A</i>'],
    ['attribute-allowed-values', '<ol start="NaN"><li>A</li></ol>'],
    ['empty-heading', '<h2></h2>'],
  ])('find %s in %s', async (rule, body) => {
    expect(await problemsOf(page(body))).toContainEqual(expect.stringMatching(`^${rule}: `));
  });

  it('catch outlines that skip a rank, leave the section or lack a start', () => {
    expect(outlineProblems('<h2>A</h2><h3>B</h3><h3>C</h3><h2>D</h2>', 2)).toEqual([]);
    expect(outlineProblems('<h2>A</h2><h4 id="b">B</h4>', 2)).toEqual(['h4 under h2']);
    expect(outlineProblems('<h3>A</h3><h2>B</h2>', 3)).toEqual(['h2 in a section of level 3']);
    expect(outlineProblems('<p>A</p>', 2)).toEqual(['starts with h-']);
  });

  it('catch stray machine words but accept those in the content', () => {
    const html = '<p id="undefined-1">[object Object] {count} of NaN, null</p>';
    const words = ['undefined', '[object Object]', '{count}', 'NaN', 'null'];
    expect(strayWords(html, tms)).toEqual(words);
    expect(
      strayWords(html, { ...tms, summary: { text: words.join(' '), evidence: null } }),
    ).toEqual([]);
  });
});
