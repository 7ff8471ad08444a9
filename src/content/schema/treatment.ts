import type { CandidacyIntent, Severity, StepJoin, StepStatus } from '../model/index.js';
import { claim, evidence, note, source } from './evidence.js';
import * as f from './fields.js';
import { frequency } from './frequency-fields.js';
import { pictureSrc } from './links.js';
import { review } from './review.js';

const statuses = ['done', 'current', 'upcoming'] as const satisfies readonly StepStatus[];
const joins = ['or', 'and'] as const satisfies readonly StepJoin[];
const severities = ['common', 'less-common', 'serious'] as const satisfies readonly Severity[];
const intents = [
  'reasons-to-ask',
  'talk-first',
  'usually-not-suitable',
] as const satisfies readonly CandidacyIntent[];

const percent = (description: string) => f.wholeNumber(description, 0, 100);
const pixels = (description: string) => f.wholeNumber(description, 1, 20_000);

/** What a camera or an editor called a file: `IMG_1234`, `water-1600x900.jpg`. */
const isFileName = (text: string) =>
  /\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?)$/i.test(text) ||
  /^(?:img|dsc[fn]?|pxl|image|screenshot|untitled)[\s_-]*\d[\d_-]*$/i.test(text);

const pictureFields = {
  src: pictureSrc('The address of the file.', '/pictures/water.jpg'),
  alt: f
    .lineOrEmpty('What it shows; empty if it is only decoration.', 'Hands under water')
    .refine((alt) => !isFileName(alt), {
      error: f.message(
        'what the picture shows, not the name of its file',
        'Write what it shows; empty if it is only decoration.',
      ),
    }),
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

/** A heading in place of the usual one. */
const ownHeading = (example: string) =>
  f.line('The heading, if the usual one does not fit.', example).optional();

const statements = (description: string, example: string) =>
  f.group(description, {
    heading: ownHeading('Who needs other help first'),
    items: f.list('Short statements, each complete by itself.', f.line('One statement.', example)),
    evidence,
  });

const explainer = f.group(
  'A question about the treatment, answered.',
  {
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
    evidence,
  },
  { misplaced: { place: { fix: 'Remove it: questions appear in the order of the list.' } } },
);

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
  feelsLike: f.prose('What it may feel like, good and bad.').optional(),
  prepare: f
    .list(
      'How to prepare, each complete by itself.',
      f.line('One thing to do.', 'Drink no alcohol that day.'),
    )
    .optional(),
  bring: f
    .list('What to bring.', f.line('One thing, in a few words.', 'A list of your medicines'))
    .optional(),
  options: f
    .group('Different ways to do this step.', {
      caption: f.line('What the ways have in common.', 'Ketamine can be given'),
      items: f.list(
        'The ways.',
        f.group('One way.', {
          name: f.line('The way’s name.', 'By mouth, as a pill'),
          note: f.line('What to know about it.').optional(),
          offeredHere: f.yesOrNo('Whether this clinic does it this way.').optional(),
        }),
      ),
      note: f.line('What to know about all of them.').optional(),
    })
    .optional(),
  optional: f.yesOrNo('Whether some people skip this step.').optional(),
  canStop: f.yesOrNo('Whether a person can stop after it, without taking the next.').optional(),
  status: f.oneOf('How far a visitor in treatment has come.', statuses).optional(),
  join: f
    .oneOf('How the next step relates to it: one of the two, or both in the same time.', joins)
    .optional(),
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
  description: f.prose('What it is like.', 'You may feel sick to your stomach.').optional(),
  frequency: frequency.optional(),
  howOften: f
    .prose(
      'How often, in words, where no one number fits.',
      '8 to 19 in 100 with the spray within 90 minutes, 1 to 4 with placebo.',
    )
    .optional(),
  duration: f.line('How long it lasts.', 'Often gone within two hours').optional(),
  whatToDo: f
    .line('What the person, or the team, does about it.', 'Call {crisis.call}, and tell us')
    .optional(),
  evidence: evidence.optional(),
});

/** The page fills in whom to call, so that no number stands in content. */
const filledIn = { fix: 'Remove it: the page fills in whom to call and the links.' };

const helpLevel = (description: string) =>
  f.group(
    description,
    {
      signs: f.list(
        'The warning signs, one per entry.',
        f.line('One sign.', 'Your breathing is slow or hard'),
      ),
    },
    { misplaced: { action: filledIn, links: filledIn } },
  );

const alternative = f.group('Another option, in as much detail as this one.', {
  name: f.line('The option’s name.', 'Talk therapy'),
  description: f.prose('What it is, and what it involves.'),
  benefits: f.prose('What people may gain from it.'),
  frequency: frequency.optional(),
  risks: f.prose('What can go wrong with it.'),
  evidence,
});

const team = f
  .group('Who treats people at the clinic.', {
    heading: heading('Your team'),
    intro,
    members: f.list(
      'The people, in the order in which a person meets them.',
      f.group('One person.', {
        name: f.line('The person’s name.', 'Ada Example'),
        role: f.line('What they do in this treatment.', 'Your therapist'),
        credentials: f.line('License and degrees.', 'Licensed Clinical Social Worker').optional(),
        training: f
          .line('Training in this treatment.', 'Certificate in ketamine-assisted therapy, 2024')
          .optional(),
      }),
      { least: 0 },
    ),
  })
  .refine(
    (value) => {
      const { intro, members } = (value ?? {}) as Record<string, unknown>;
      return !Array.isArray(members) || members.length > 0 || intro !== undefined;
    },
    {
      ...f.always,
      path: ['members'],
      error: f.message(
        'at least one person, or an "intro" that says who they are',
        'Add a person or an "intro", or leave out the whole section.',
      ),
    },
  );

/** Where the words about cost stood before they had a section. */
const formerNames = {
  costNotice: {
    fix: 'Move the text to "notice" in "cost", beside its "heading" and "price".',
    instead: 'cost',
  },
};

export const treatmentSchema = f.group(
  'One treatment, complete.',
  {
    id: f.id(
      'A short name, unique among the clinic’s treatments.',
      'ketamine-assisted-psychotherapy',
    ),
    name: f.line('The treatment’s name.', 'Ketamine Assisted Psychotherapy'),
    shortName: f.line('The short form people use.', 'KAP').optional(),
    isTalkTherapy: f.yesOrNo('Whether it is talk therapy alone: no drug, no device.').optional(),
    tagline: f.line('A line under the title.', 'Why it may help with depression').optional(),
    mainMessage: f.prose('The one thing to remember: the gain, the harm and what to do.'),
    summary: claim('The summary.', 'Two to five sentences under the page’s title.'),
    picture: f.group('A picture at the top of the page.', pictureFields).optional(),
    keyFacts: f.group('The key facts that stand nowhere else. The page computes the others.', {
      what: f.line('What it is, in a phrase.', 'Ketamine by mouth, with talk therapy'),
      forWhom: f.line('Who it may help, in a phrase.', 'Adults with depression'),
      others: f
        .list(
          'Further facts.',
          f.group('One fact.', {
            term: f.line('What it is about, in a few words.', 'How often?'),
            text: f.line('The fact, in a phrase or a sentence.', 'On most weekdays'),
            evidence: evidence.optional(),
          }),
        )
        .optional(),
    }),
    explainers: f.list('Questions and answers, in reading order.', explainer, { least: 0 }),
    process: f.group('The steps.', {
      heading: heading('How it works, step by step'),
      intro,
      steps: f.list('The steps, in order.', step),
    }),
    benefits: f.group('What people may gain.', {
      heading: heading('What people may gain'),
      intro,
      summary: claim(
        'Whether it helps.',
        'Whether it helps, in a sentence, for the way this clinic gives it.',
      ),
      benefits: f.list('Each benefit.', benefit),
      howLong: claim('How long a gain lasts.', 'How long a gain lasts.', {
        inShort: f.line('The same in a few words.', 'Often days to weeks'),
        frequency: frequency.optional(),
      }).optional(),
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
          summary: claim(
            'What to know about all of them.',
            'Where the numbers come from, and how long the effects last.',
          ).optional(),
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
          emergency: helpLevel('When life is in danger.'),
          urgent: helpLevel('When it cannot wait.').optional(),
          routine: helpLevel('When it can wait until the office is open.').optional(),
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
          heading: ownHeading('Other help may come first'),
          items: f.list(
            'The items.',
            f.group('One item.', {
              label: f.line(
                'The item, clear by itself on a printed sheet.',
                'I take other medicines',
              ),
              note: f.line('Why it matters.').optional(),
              evidence: evidence.optional(),
            }),
          ),
          evidence: evidence.optional(),
        }),
      ),
    }),
    cost: f.group('What it costs.', {
      heading: heading('What it costs'),
      intro,
      price: f
        .prose('What a visit and a session cost, in sentences.', 'A ketamine session costs $350.')
        .optional(),
      notice: f.prose('What a visitor has a right to know about cost before care.').optional(),
    }),
    team: team.optional(),
    faq: f
      .group('Common questions.', {
        heading: heading('Common questions'),
        intro,
        questions: f.list(
          'The questions and their answers.',
          f.group('One question.', {
            question: f.line('The question, as a visitor would ask it.', 'Will I lose control?'),
            answer: f.prose('The answer, in a sentence or two.'),
            evidence: evidence.optional(),
          }),
        ),
      })
      .optional(),
    contact: f
      .group('The heading above the ways to reach the clinic.', {
        heading: heading('Talk with us'),
        intro,
      })
      .optional(),
    notes: f.list('The evidence, in the order of the notes’ numbers.', note, { least: 0 }),
    sources: f.list('Every publication that the page cites.', source, { least: 0 }),
    confirm: f
      .list(
        'What the clinic has to find out for each sentence in [[double brackets]].',
        f.group('One sentence.', {
          sentence: f
            .line('The sentence, without its brackets.', 'A ketamine session costs $___.')
            .refine((text) => !/\[\[|\]\]/.test(text), {
              error: f.message('the sentence without its brackets', 'Remove the brackets here.'),
            }),
          asks: f.line('What the clinic has to find out.', 'The price of one ketamine session'),
        }),
        { least: 0 },
      )
      .optional(),
    review,
  },
  { misplaced: formerNames },
);
