import fc from 'fast-check';
import { HtmlValidate } from 'html-validate/node';
import { Children, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crisisLines, type Treatment } from '../../src/content/index.js';
import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  FrequencyIcons,
  FrequencyTable,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';
import type { HeadingLevel } from '../../src/internal/elements.js';
import { exampleClinic, kap, tms } from '../../stories/example-clinic.js';
import { TreatmentStoryPage } from '../../stories/pages/TreatmentStoryPage.js';
import { arbitraryTreatment } from '../content/arbitrary-treatment.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Written out on purpose: VoiceOver drops the role of a list without markers, and Safari those of
    // a table that is laid out in blocks.
    'no-redundant-role': 'off',
    // The outline is checked below; sections are shown at levels that the page chooses.
    'heading-level': 'off',
    // How React writes HTML, and what a visitor does not notice.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    // Text that content brings, in any script; React escapes what has to be.
    'no-raw-characters': 'off',
    'text-content': 'off',
    'tel-non-breaking': 'off',
    // A property test makes ids that are only digits and hyphens.
    'valid-id': ['error', { relaxed: true }],
  },
});

const document = (body: ReactNode) =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${renderToStaticMarkup(
    <main>
      <h1>A page</h1>
      {body}
    </main>,
  )}</body></html>`;

/**
 * Two attributes of the checklist's boxes that the standard does not give them, and browsers heed:
 * they keep ticks out of any form and out of the browser's memory.
 */
const onPurpose = ' form="" autoComplete="off"';

/** What is wrong with the HTML, for a person to read. */
async function problemsOf(written: string): Promise<string[]> {
  const html = written.replaceAll(onPurpose, '');
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, offset }) =>
        `${ruleId}: ${message}: ${html.slice(offset - 80, offset + 80)}`,
    ),
  );
}

/** The ranks of a section's headings, none of which may skip one. */
function skippedRank(html: string): boolean {
  const ranks = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, rank]) => Number(rank));
  return ranks.some((rank, index) => index > 0 && rank > (ranks[index - 1] as number) + 1);
}

const rich = (text: string): ReactNode => (
  <>
    <p>{text}</p>
    <ul>
      <li>{text}</li>
    </ul>
  </>
);

/** The same content with elements where a component takes any. */
function withElements(treatment: Treatment) {
  return {
    steps: treatment.process.steps.map((step) => ({
      ...step,
      description: rich(step.description),
      ...(step.substeps && {
        substeps: step.substeps.map(({ description, ...substep }) => ({
          ...substep,
          ...(description && { description: rich(description) }),
        })),
      }),
    })),
    benefits: treatment.benefits.benefits.map((benefit) => ({
      ...benefit,
      icon: <div>*</div>,
      description: rich(benefit.description),
      limits: rich(benefit.limits),
    })),
    groups: treatment.risks.groups.map((group) => ({
      ...group,
      risks: group.risks.map((risk) => ({ ...risk, description: rich(risk.description) })),
    })),
  };
}

const choices = fc.record({
  elements: fc.boolean(),
  headingLevel: fc.constantFrom<HeadingLevel>(2, 3, 4, 5, 6),
  layout: fc.boolean(),
  marker: fc.constantFrom('number', 'dot'),
  start: fc.integer({ min: 0, max: 200 }),
  display: fc.constantFrom(undefined, FrequencyTable, FrequencyIcons),
  locale: fc.constantFrom('en-US', 'ar-EG', 'de-DE', 'hi', 'en_US'),
  sources: fc.boolean(),
  sourcesHref: fc.boolean(),
  ids: fc.boolean(),
});

function sections(
  treatment: Treatment,
  choice: typeof choices extends fc.Arbitrary<infer T> ? T : never,
) {
  const { headingLevel, locale, layout } = choice;
  const shared = {
    headingLevel,
    locale,
    ...(choice.sources && { sources: treatment.sources }),
    ...(choice.sourcesHref && { sourcesHref: '#sources' }),
  };
  const id = (name: string) => (choice.ids ? { id: name } : {});
  const parts = choice.elements
    ? withElements(treatment)
    : {
        steps: treatment.process.steps,
        benefits: treatment.benefits.benefits,
        groups: treatment.risks.groups,
      };
  return [
    <ProcessTimeline
      key="process"
      {...treatment.process}
      steps={parts.steps}
      {...id('process')}
      headingLevel={headingLevel}
      locale={locale}
      layout={layout ? 'horizontal' : 'vertical'}
      marker={choice.marker as 'dot'}
      start={choice.start}
    />,
    <BenefitsList
      key="benefits"
      {...treatment.benefits}
      benefits={parts.benefits}
      {...shared}
      {...id('benefits')}
      layout={layout ? 'grid' : 'stack'}
      risksHref="#risks"
    />,
    <RiskDisclosure
      key="risks"
      {...treatment.risks}
      groups={parts.groups}
      {...shared}
      {...id('risks')}
      regulatoryStatus={
        choice.elements ? rich(treatment.regulatoryStatus) : treatment.regulatoryStatus
      }
      regulatoryEvidence={treatment.regulatoryEvidence}
      {...(choice.display && { frequencyDisplay: choice.display })}
    />,
    <CandidacyChecklist
      key="candidacy"
      {...treatment.candidacy}
      {...shared}
      {...id('candidacy')}
      crisis={crisisLines.CA}
    />,
    <ContactCTA
      key="contact"
      {...exampleClinic}
      heading="Talk with us"
      headingLevel={headingLevel}
      locale={locale}
      costNotice={treatment.costNotice}
      crisis={crisisLines.US}
    />,
  ];
}

// Content made at random may tell a visitor to be at two steps; that is warned of elsewhere.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('HTML', () => {
  it('is valid for every content that the model allows, with whole outlines and no id twice', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTreatment, choices, async (treatment, choice) => {
        const parts = sections(treatment, choice);
        const html = document(parts);
        expect(await problemsOf(html)).toEqual([]);
        expect(html).not.toContain('[object Object]');
        for (const part of Children.toArray(parts)) {
          expect(skippedRank(renderToStaticMarkup(part))).toBe(false);
        }
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });

  it('sees a paragraph in a paragraph, an id twice and a division in a list', async () => {
    expect(
      await problemsOf(document(<p id="a" />).replace('</p>', '<div id="a"></div></p>')),
    ).not.toEqual([]);
    expect(
      await problemsOf(
        document(
          <ul>
            <div />
          </ul>,
        ),
      ),
    ).not.toEqual([]);
    expect(skippedRank('<h2>A</h2><h4>B</h4>')).toBe(true);
  });

  it.each([kap, tms])('of the page for $name is valid', async (treatment) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${renderToStaticMarkup(
      <TreatmentStoryPage treatment={treatment} contact={exampleClinic} crisis={crisisLines.US} />,
    )}</body></html>`;
    expect(await problemsOf(html)).toEqual([]);
    expect(skippedRank(html)).toBe(false);
  });
});
