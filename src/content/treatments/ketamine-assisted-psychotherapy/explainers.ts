import type { Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

export const explainers: Treatment<SourceId>['explainers'] = [
  {
    id: 'what-is-ketamine',
    question: 'What is ketamine?',
    answer:
      'Ketamine is a medicine that doctors have long used as an anesthetic. An anesthetic puts people to sleep for surgery. Smaller doses have been studied as a treatment for depression.\n\nCommon antidepressants can take weeks to work. In trials, ketamine given into a vein eased depression within hours for some people. The effect often faded within days or weeks. Ketamine by mouth has been studied far less. In the small trials that saw gains, these took weeks.',
    inShort: 'A medicine used as an anesthetic. Smaller doses have been studied for depression.',
    terms: [
      { term: 'Anesthetic', definition: 'A medicine that puts people to sleep for surgery.' },
    ],
    evidence: [
      {
        source: 'dean-2021',
        population: 'Adults with major depression',
        route: 'Ketamine into a vein (IV), in most trials',
        certainty: 'very-low',
      },
      {
        source: 'newport-2015',
        population: 'Adults with depression',
        route: 'Ketamine into a vein (IV)',
        certainty: 'not-rated',
      },
      {
        source: 'rosenblat-2019',
        population: 'People with depression',
        route: 'Ketamine by mouth',
        certainty: 'not-rated',
      },
    ],
  },
  {
    id: 'how-ketamine-works',
    question: 'How does ketamine work?',
    answer:
      'Ketamine acts on a different brain chemical than most antidepressants do. It blocks a docking site for glutamate, a messenger between brain cells that plays a part in mood. This may raise glutamate activity for a short time.\n\nThat may help brain cells form new connections, which is called synaptogenesis. New connections have been seen in rats. Nobody yet knows whether this is why some people feel better. Scientists are still testing several ideas.',
    inShort:
      'It acts on glutamate, a messenger between brain cells. Why some people feel better is not settled.',
    terms: [
      {
        term: 'Glutamate',
        definition: 'A chemical messenger between brain cells. It plays a part in mood.',
      },
      { term: 'Synaptogenesis', definition: 'The forming of new connections between brain cells.' },
    ],
    evidence: [
      {
        source: 'zanos-2018',
        population: 'Laboratory and human studies',
        route: 'Ketamine, by several routes',
        certainty: 'not-rated',
      },
      {
        source: 'li-2010',
        population: 'Rats, not people',
        route: 'Ketamine by injection',
        certainty: 'not-rated',
      },
    ],
  },
  {
    id: 'what-is-kap',
    question: 'What is Ketamine Assisted Psychotherapy?',
    answer:
      'In KAP, ketamine is one part of care. Talk therapy is another. We also use methods aimed at the brain, called brain-based therapies: [[which brain-based therapies]]. The aim is to use the time when mood may lift to work with a therapist on what lies beneath.\n\nThe hope is that the two together do more than either one alone. Research has not settled whether therapy makes the effect stronger or longer.',
    inShort: 'Ketamine with talk therapy. Whether the therapy adds to the effect is not yet known.',
    evidence: [
      {
        source: 'kew-2023',
        population: 'People with mental health conditions',
        route: 'Ketamine by several routes, with psychotherapy',
        certainty: 'not-rated',
      },
    ],
  },
  {
    id: 'is-kap-right-for-you',
    question: 'Is it right for you?',
    answer:
      'This is a decision to take with care and without hurry. A health care provider can look at your medical history and your health today. Together you can weigh whether KAP would suit you and be safe enough.\n\nOther options may fit you better, and no treatment for now is one of them. They are described on this page. KAP should only take place under the care of trained professionals. Experts ask for a full check of health before ketamine is used for mood, and for trained staff while it is given.',
    inShort: 'A question for you and a health care provider who knows your history, without hurry.',
    place: 'decision',
    evidence: [
      {
        source: 'sanacora-2017',
        population: 'Adults with mood disorders (advice of experts)',
        route: 'Ketamine, most often into a vein (IV)',
        certainty: 'not-rated',
      },
      {
        source: 'ranzcp-2025',
        population: 'People treated by psychiatrists in Australia and New Zealand (a guideline)',
        route: 'Ketamine, by several routes',
        certainty: 'not-rated',
      },
    ],
  },
];
