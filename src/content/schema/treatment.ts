import type { CandidacyIntent, Explainer, Severity, StepStatus } from '../model/index.js';
import { claim, evidence, frequency, source } from './evidence.js';
import * as f from './fields.js';
import { pictureSrc } from './links.js';
import { numberLink } from './phones.js';
import { review } from './review.js';

const statuses = ['done', 'current', 'upcoming'] as const satisfies readonly StepStatus[];
const severities = ['common', 'less-common', 'serious'] as const satisfies readonly Severity[];
const intents = [
  'reasons-to-ask',
  'talk-first',
  'usually-not-suitable',
] as const satisfies readonly CandidacyIntent[];

const places = ['start', 'decision'] as const satisfies readonly NonNullable<Explainer['place']>[];

const percent = (description: string) => f.wholeNumber(description, 0, 100);
const pixels = (description: string) => f.wholeNumber(description, 1, 20_000);

const pictureFields = {
  src: pictureSrc('The address of the file.', '/pictures/water.jpg'),
  alt: f.lineOrEmpty('What it shows; empty if it is only decoration.', 'Hands under water'),
  width: pixels('The file’s width in pixels.'),
  height: pixels('The file’s height in pixels.'),
  srcSet: f
    .format(
      /^\S+ \d+(?:\.\d+)?[wx](?:, *\S+ \d+(?:\.\d+)?[wx])*$/,
      'Other sizes of the file, as in HTML.',
      'addresses, each with a width or density',
      'water-800.jpg 800w, water-1600.jpg 1600w',
    )
    .optional(),
  sizes: f.line('How wide it is displayed, as in HTML.', '100vw').optional(),
  focalPoint: f
    .group('What to keep visible when it is cropped.', {
      x: percent('Percent from the left.'),
      y: percent('Percent from the top.'),
    })
    .optional(),
};

const heading = (example: string) => f.line('The section’s heading.', example);
const intro = f.line('A sentence or two under the heading.').optional();

const statements = (description: string, example: string) =>
  f.group(description, {
    items: f.list('Short statements, each complete by itself.', f.line('One statement.', example)),
    evidence,
  });

const explainer = f.group('A question about the treatment, answered.', {
  id: f.id('A short name, unique on the page. Links can point to it.', 'how-it-works'),
  question: f.line('The question, as a visitor would ask it.', 'How does it work?'),
  answer: f.prose(
    'Paragraphs, with a blank line between them. Explain each term where it first appears.',
  ),
  inShort: f.line('The answer in one sentence.').optional(),
  terms: f
    .list(
      'Terms from the answer, with their definitions.',
      f.group('One term.', {
        term: f.line('The word.', 'Anesthetic'),
        definition: f.line('What it means, in plain words.'),
      }),
    )
    .optional(),
  figure: f
    .group('A picture that shows what the words say.', {
      ...pictureFields,
      caption: f.line('What the picture shows.'),
    })
    .optional(),
  place: f
    .oneOf('Where it appears: before the steps, or after the other options.', places)
    .optional(),
  evidence,
});

const step = f.group('One step, in the order a person goes through it.', {
  title: f.line('The step’s name.', 'Initial assessment'),
  description: f.prose('What happens, addressed to the visitor. No claims of effect.'),
  substeps: f
    .list(
      'Smaller steps within it, if their order matters.',
      f.group('One smaller step.', {
        title: f.line('The smaller step’s name.', 'Before the dose'),
        description: f.prose('What happens.').optional(),
        duration: f.line('How long it takes.', 'About 20 minutes').optional(),
      }),
    )
    .optional(),
  duration: f.line('How long it takes.', '60 to 90 minutes').optional(),
  setting: f.line('Where it happens.', 'Our office').optional(),
  who: f.line('Who does it or is present.', 'A therapist or doctor').optional(),
  options: f
    .group('Different ways to do this step.', {
      caption: f.line('What the list shows.', 'Ways it can be given'),
      items: f.list(
        'The ways.',
        f.group('One way.', {
          name: f.line('The way’s name.', 'By mouth, as a pill'),
          note: f.line('What to know about it.').optional(),
          offeredHere: f.yesOrNo('Whether this clinic does it this way.').optional(),
        }),
      ),
    })
    .optional(),
  optional: f.yesOrNo('Whether some people skip this step.').optional(),
  status: f.oneOf('How far a visitor in treatment has come.', statuses).optional(),
});

const benefit = f.group('Something people may gain.', {
  title: f.line('A few hedged words.', 'Relief that may come quickly'),
  description: f.prose('What people may gain, hedged as the evidence is.'),
  frequency: frequency.optional(),
  evidence,
  limits: f.prose('How long it lasts, for whom it was not shown, what is not known.'),
});

const risk = f.group('One thing that can go wrong.', {
  name: f.line('Its everyday name.', 'Nausea'),
  description: f.prose('What it is like.', 'You may feel sick to your stomach.'),
  frequency: frequency.optional(),
  duration: f.line('How long it lasts.', 'Often gone within two hours').optional(),
  whatToDo: f.line('What the person, or the team, does about it.').optional(),
  evidence: evidence.optional(),
});

const helpLevel = (description: string, example: string) =>
  f.group(description, {
    action: f.line('The action first, with a colon.', example),
    signs: f.list('The warning signs, one per entry.', f.line('One sign.', 'Breathing is slow')),
    links: f.list('Links to the numbers.', numberLink).optional(),
  });

const alternative = f.group('Another option, in as much detail as this one.', {
  name: f.line('The option’s name.', 'Talk therapy'),
  description: f.prose('What it is, and what it involves.'),
  benefits: f.prose('What people may gain from it.'),
  risks: f.prose('What can go wrong with it.'),
  evidence,
});

export const treatmentSchema = f.group('One treatment, complete.', {
  id: f.id(
    'A short name, unique among the clinic’s treatments.',
    'ketamine-assisted-psychotherapy',
  ),
  name: f.line('The treatment’s name.', 'Ketamine Assisted Psychotherapy'),
  shortName: f.line('The short form people use.', 'KAP').optional(),
  summary: claim('The summary.', 'Two to five sentences under the page’s title.'),
  picture: f.group('A picture at the top of the page.', pictureFields).optional(),
  explainers: f.list('Questions and answers, in reading order.', explainer, { least: 0 }),
  process: f.group('The steps.', {
    heading: heading('How it works, step by step'),
    intro,
    steps: f.list('The steps, in order.', step),
  }),
  benefits: f.group('What people may gain.', {
    heading: heading('What people may gain'),
    intro,
    benefits: f.list('Each benefit.', benefit),
  }),
  risks: f.group('Everything that can go wrong.', {
    heading: heading('Risks and side effects'),
    intro,
    regulatoryStatus: claim(
      'What is approved.',
      'What a regulator has and has not approved, in plain words.',
    ),
    groups: f.list(
      'Risks by severity.',
      f.group('Risks of one severity.', {
        severity: f.oneOf('How often these happen, or that they are serious.', severities),
        risks: f.list('The risks.', risk),
      }),
    ),
    contraindications: statements(
      'Who should usually not have it.',
      'Pregnancy, or breastfeeding',
    ).optional(),
    afterCare: statements(
      'What to do after a session.',
      'Do not drive until the next day.',
    ).optional(),
    notKnown: statements(
      'What research has not settled.',
      'How well it works over years',
    ).optional(),
    getHelp: f
      .group('When to get help and how, most urgent first.', {
        emergency: helpLevel('What to do when life is in danger.', 'Call 911 if:'),
        urgent: helpLevel('What to do when it cannot wait.', 'Call or text 988 if:').optional(),
        routine: helpLevel(
          'What to do when it can wait until the office is open.',
          'Call our office if:',
        ).optional(),
      })
      .optional(),
  }),
  alternatives: f.group('Other options, including no treatment.', {
    heading: heading('Other options'),
    intro,
    alternatives: f.list('The other treatments.', alternative, { least: 0 }),
    noTreatment: alternative,
  }),
  candidacy: f.group('Whom it may suit, and what to talk about.', {
    heading: heading('What to talk about first'),
    intro,
    groups: f.list(
      'Items, grouped by the purpose of the conversation.',
      f.group('One group.', {
        intent: f.oneOf('The purpose of the conversation.', intents),
        items: f.list(
          'The items.',
          f.group('One item.', {
            label: f.line(
              'The item, clear by itself on a printed sheet.',
              'I take other medicines',
            ),
            note: f.line('Why it matters.').optional(),
          }),
        ),
        evidence: evidence.optional(),
      }),
    ),
  }),
  contact: f
    .group('The heading above the ways to reach the clinic.', {
      heading: heading('Talk with us'),
      intro,
    })
    .optional(),
  costNotice: f.prose('What a visitor has a right to know about cost before care.').optional(),
  sources: f.list('Every publication that the page cites.', source, { least: 0 }),
  review,
});
